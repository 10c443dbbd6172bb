package ua.obriy.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.obriy.extract.Container;
import ua.obriy.extract.Extracted;
import ua.obriy.extract.Extraction;
import ua.obriy.extract.ExtractionException;
import ua.obriy.extract.Part;

/// The documents of a file that is taken apart; files inside are read when their turn comes.
final class ExtractedReadings implements Readings {
  /// Says whose the folders are that a killed process leaves behind.
  static final String TEMPORARY = "obriy-" + ProcessHandle.current().pid() + "-";

  private static final int BLOCK = 1 << 16;

  private final Input input;
  private final Container container;
  private final Deque<Readings> pending = new ArrayDeque<>();
  private @Nullable Path folder;

  ExtractedReadings(Input input, Container container) {
    this.input = input;
    this.container = container;
  }

  @Override
  public @Nullable Reading next() throws IOException {
    if (folder == null) {
      Reading refusal = begin();
      if (refusal != null) {
        return refusal;
      }
    }
    while (!pending.isEmpty()) {
      Reading reading = pending.getFirst().next();
      if (reading != null) {
        return reading;
      }
      pending.removeFirst().close();
    }
    return null;
  }

  /// The reason why there is nothing, null when there is something.
  private @Nullable Reading begin() throws IOException {
    folder = Files.createTempDirectory(TEMPORARY);
    if (input.packing().isTooDeep()) {
      return Reading.failed(input.origin(), Packing.tooDeep());
    }
    Path file = folder.resolve("input");
    if (!copy(file)) {
      return input.tooLong(input.origin());
    }
    Path inside = Files.createDirectory(folder.resolve("inside"));
    try {
      take(Extraction.shared().read(file, inside, input.packing().room()));
      return null;
    } catch (ExtractionException e) {
      return e.isHarmless()
          ? Reading.skipped(input.origin(), e.reason())
          : Reading.failed(input.origin(), e.reason());
    } finally {
      Files.delete(file);
    }
  }

  /// False when it is longer than its kind may be.
  private boolean copy(Path file) throws IOException {
    long left =
        switch (container) {
          case ZIP, GZIP, MAILBOX -> input.packing().room().bytes();
          case PDF, OLE, RTF, MAIL -> input.limits().documentBytes();
        };
    byte[] block = new byte[BLOCK];
    try (OutputStream target = Files.newOutputStream(file)) {
      for (int read = input.stream().read(block);
          read >= 0 && left >= 0;
          read = input.stream().read(block)) {
        left -= read;
        target.write(block, 0, read);
      }
    }
    return left >= 0;
  }

  private void take(Extracted extracted) throws IOException {
    List<Part.Text> pages = new ArrayList<>();
    for (Part part : extracted.parts()) {
      switch (part) {
        case Part.Text text -> pages.add(text);
        case Part.Table table -> pending.add(new SheetReadings(input, extracted.format(), table));
        case Part.Message message ->
            pending.add(one(MailBody.read(input.origin(), extracted.format(), message)));
        case Part.File file -> {
          input.packing().take(file);
          pending.add(new Packed(file));
        }
        case Part.Left(String name, String reason) ->
            pending.add(one(Reading.failed(nameOf(name), reason)));
      }
    }
    if (!pages.isEmpty()) {
      pending.addFirst(new PageReadings(input.origin(), extracted.format(), pages));
    }
  }

  private static Readings one(Reading reading) {
    return Readings.one(() -> reading);
  }

  private String nameOf(String inside) {
    return inside.isEmpty() ? input.origin() : input.origin() + "!/" + inside;
  }

  @Override
  public void close() {
    pending.forEach(Readings::close);
    pending.clear();
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException _) {
      // the system clears its folder of temporary files
    }
  }

  /// A file inside, opened when its turn comes and deleted after.
  private final class Packed implements Readings {
    private final Part.File file;
    private @Nullable InputStream stream;
    private @Nullable Readings readings;
    private boolean done;

    Packed(Part.File file) {
      this.file = file;
    }

    @Override
    public @Nullable Reading next() throws IOException {
      String origin = nameOf(file.name());
      try {
        return done ? null : read(origin);
      } catch (IOException | RuntimeException e) {
        done = true;
        return Reading.failed(origin, Faults.ofFile(e));
      } catch (StackOverflowError _) {
        done = true;
        return Reading.failed(origin, Faults.TOO_DEEP);
      }
    }

    private @Nullable Reading read(String origin) throws IOException {
      if (readings != null) {
        return readings.next();
      }
      stream = Files.newInputStream(file.content());
      Input.Named named = Input.Named.file(origin);
      readings = Input.of(named, stream, input.conditions().deeper()).open();
      Reading first = readings.next();
      return first == null ? Reading.skipped(origin, Cleaning.EMPTY) : first;
    }

    @Override
    public void close() {
      if (readings != null) {
        readings.close();
      }
      try {
        if (stream != null) {
          stream.close();
        }
        Files.deleteIfExists(file.content());
      } catch (IOException _) {
        // the folder is deleted as a whole
      }
    }
  }
}
