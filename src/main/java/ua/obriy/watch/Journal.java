package ua.obriy.watch;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32;

/// The file of notes, each line with its checksum. A line torn by a power cut, or spoilt, is left
/// out; then the file is kept beside the new one. Not safe for use by several threads.
final class Journal implements Closeable {
  private static final System.Logger LOG = System.getLogger(Journal.class.getName());
  private static final String NAME = "journal";
  private static final int SUM = 8;

  private final Path folder;
  private FileChannel channel;
  private long lines;

  private Journal(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static boolean exists(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME));
  }

  /// All notes that can be read; none when there is no file.
  static List<Note> read(Path folder) throws IOException {
    List<Note> notes = new ArrayList<>();
    if (!exists(folder)) {
      return notes;
    }
    int spoilt = 0;
    byte[] bytes = Files.readAllBytes(folder.resolve(NAME));
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
      Note note = parse(line);
      if (note != null) {
        notes.add(note);
      } else if (!line.isEmpty()) {
        spoilt++;
      }
    }
    if (spoilt > 0) {
      Path kept = folder.resolve(NAME + ".spoilt-" + System.currentTimeMillis());
      Files.copy(folder.resolve(NAME), kept, StandardCopyOption.REPLACE_EXISTING);
      LOG.log(System.Logger.Level.WARNING, spoilt + " unreadable lines of the journal: " + kept);
    }
    return notes;
  }

  private static @org.jspecify.annotations.Nullable Note parse(String line) {
    try {
      String body = line.substring(SUM);
      return sum(body).equals(line.substring(0, SUM)) ? Note.parse(body) : null;
    } catch (RuntimeException _) {
      return null;
    }
  }

  /// Puts these notes in the place of all that the file held, in one step, and goes on behind them.
  static Journal begin(Path folder, Collection<Note> notes) throws IOException {
    Files.createDirectories(folder);
    Path draft = folder.resolve(NAME + ".tmp");
    try (BufferedWriter out = Files.newBufferedWriter(draft)) {
      Secrecy.ownerOnly(draft);
      for (Note note : notes) {
        out.write(rendered(note));
      }
    }
    Path file = folder.resolve(NAME);
    try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Journal journal =
        new Journal(
            folder, FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
    journal.lines = notes.size();
    return journal;
  }

  void add(Note note) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(rendered(note).getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    lines++;
  }

  /// Lines of the file, to compare with what is still needed of them.
  long lines() {
    return lines;
  }

  /// Makes what was added survive a power cut.
  void force() throws IOException {
    channel.force(false);
  }

  /// The same as beginning anew.
  void replace(Collection<Note> notes) throws IOException {
    Journal next = begin(folder, notes);
    channel.close();
    channel = next.channel;
    lines = next.lines;
  }

  private static String rendered(Note note) {
    String body = note.line();
    return sum(body) + body + "\n";
  }

  private static String sum(String body) {
    CRC32 sum = new CRC32();
    sum.update(body.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(sum.getValue());
  }

  @Override
  public void close() throws IOException {
    channel.force(true);
    channel.close();
  }
}
