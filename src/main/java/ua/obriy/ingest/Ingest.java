package ua.obriy.ingest;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One run of reading. Hands every outcome to the receiver on the calling thread, in a stable
/// order; reading goes at the receiver's pace. Faults of the input become outcomes; an exception of
/// the receiver ends the run and reaches the caller.
///
/// The run remembers the ids that it met (about 100 bytes each). Not safe for use by several
/// threads, but for [#bytesRead].
public final class Ingest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Limits limits;
  private final Formats formats;
  private final Sightings sightings = new Sightings();
  private volatile long bytesRead;
  private long repairNanos;

  public Ingest() {
    this(Limits.STANDARD);
  }

  public Ingest(Limits limits) {
    this(limits, ColumnMap.USUAL);
  }

  /// @param columns what the columns of tables (CSV and the like) are
  public Ingest(Limits limits, ColumnMap columns) {
    this.limits = limits;
    this.formats = new Formats(columns);
  }

  /// Reads a file, a folder with all below it (hidden ones and linked folders left out), or `-`,
  /// the standard input.
  public void read(String source, Consumer<Outcome> receiver) {
    if (source.equals("-")) {
      read(System.in, "stdin", receiver);
    } else {
      FileTree.of(source).walk(this::readFile, receiver);
    }
  }

  /// Reads a stream, which stays open. Where its content leaves it open, it is NDJSON.
  ///
  /// @param origin its name in provenance, ids and messages
  public void read(InputStream stream, String origin, Consumer<Outcome> receiver) {
    readStream(stream, new Named(origin, true), receiver);
  }

  /// Bytes read so far, for a progress bar beside [#sizeOf]. May be asked by any thread.
  public long bytesRead() {
    return bytesRead;
  }

  /// Processor time that mending what was read has cost, nanoseconds. Of the thread that reads, and
  /// to be asked by it.
  public long repairNanos() {
    return repairNanos;
  }

  /// Bytes that [#read(String, Consumer)] will read from the source, or more, since too long
  /// documents are left before their end; 0 for `-` and for what cannot
  /// be read.
  public static long sizeOf(String source) {
    if (source.equals("-")) {
      return 0;
    }
    long[] size = {0};
    FileTree.of(source).walk((file, _, _) -> size[0] += file.toFile().length(), _ -> {});
    return size[0];
  }

  private record Named(String origin, boolean lines) {}

  private void readFile(Path file, String origin, Consumer<Outcome> receiver) {
    String name = origin.toLowerCase(Locale.ROOT);
    boolean lines = name.endsWith(".ndjson") || name.endsWith(".jsonl") || name.endsWith(".json");
    InputStream stream;
    try {
      stream = Files.newInputStream(file);
    } catch (IOException e) {
      receiver.accept(new Outcome.Failed(origin, Faults.ofFile(e)));
      return;
    }
    try {
      readStream(stream, new Named(origin, lines), receiver);
    } finally {
      closeQuietly(stream);
    }
  }

  private void readStream(InputStream stream, Named named, Consumer<Outcome> receiver) {
    String origin = named.origin();
    Readings readings;
    try {
      readings = open(stream, named);
    } catch (IOException | RuntimeException e) {
      receiver.accept(new Outcome.Failed(origin, Faults.ofFile(e)));
      return;
    }
    Outcome outcome = next(readings, origin);
    if (outcome == null) {
      receiver.accept(new Outcome.Skipped(origin, Cleaning.EMPTY));
    }
    while (outcome != null) {
      receiver.accept(outcome);
      boolean last = outcome instanceof Outcome.Failed failed && failed.origin().equals(origin);
      outcome = last ? null : next(readings, origin);
    }
  }

  private Readings open(InputStream stream, Named named) throws IOException {
    InputStream counted = new Counted(stream);
    byte[] first = counted.readNBytes(Head.SIZE);
    Head head = Head.of(first, named.lines());
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), counted);
    return formats.of(head).open(new Input(named.origin(), head, all, limits));
  }

  /// The next outcome; a fault of the whole input is a failure with the input's own origin.
  private @Nullable Outcome next(Readings readings, String origin) {
    Reading reading;
    try {
      reading = readings.next();
    } catch (IOException | RuntimeException e) {
      return new Outcome.Failed(origin, Faults.ofFile(e));
    }
    return switch (reading) {
      case null -> null;
      case Reading.Problem(Outcome outcome) -> outcome;
      case Reading.Parsed(Draft draft) -> finish(draft);
    };
  }

  private Outcome finish(Draft draft) {
    long start = now();
    try {
      return Cleaning.finish(draft)
          .map(sightings::meet)
          .orElseGet(() -> new Outcome.Skipped(draft.origin, Cleaning.EMPTY));
    } catch (RuntimeException e) {
      return new Outcome.Failed(draft.origin, Faults.ofDocument(e));
    } finally {
      repairNanos += now() - start;
    }
  }

  private static long now() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }

  private static void closeQuietly(InputStream stream) {
    try {
      stream.close();
    } catch (IOException _) {
      // all that was wanted has been read
    }
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count(Math.max(0, read));
      return read;
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    private void count(int more) {
      bytesRead += more;
    }
  }
}
