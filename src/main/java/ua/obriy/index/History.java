package ua.obriy.index;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// An append-only journal of what happened to documents, in files of which each holds a share of
// the
/// ids, so that the traces of one document are found by reading one small file and none is held in
/// memory.
///
/// One process writes, any number read. A line has a checksum; one torn by a crash is passed over,
/// and the next begins on a line of its own. Safe for use by several threads.
public final class History implements Traces, Closeable {
  private static final int SHARES = 64;
  private static final int MOST_WAITING = 1 << 16;

  private final Path folder;
  private final Share[] shares = new Share[SHARES];

  /// @param folder made when something is first noted
  public History(Path folder) {
    this.folder = folder;
    for (int i = 0; i < SHARES; i++) {
      shares[i] = new Share(folder.resolve("journal-%02d.tsv".formatted(i)));
    }
  }

  public void note(Trace trace) throws IOException {
    Share share = share(trace.id());
    synchronized (share) {
      share.waiting.append(TraceLine.of(trace)).append('\n');
      if (share.waiting.length() > MOST_WAITING) {
        share.write(folder, false);
      }
    }
  }

  @Override
  public List<Trace> of(String id) throws IOException {
    Share share = share(id);
    synchronized (share) {
      share.write(folder, false);
    }
    if (!Files.exists(share.file)) {
      return List.of();
    }
    List<Trace> traces = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(share.file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        TraceLine.parse(line, id)
            .filter(trace -> traces.isEmpty() || !trace.repeats(traces.getLast()))
            .ifPresent(traces::add);
      }
    }
    return traces;
  }

  /// Makes all that was noted survive a crash. To be called before the index is committed, so that
  /// no change is without a trace; a trace without its change is repeated and then passed over.
  public void flush() throws IOException {
    for (Share share : shares) {
      synchronized (share) {
        share.write(folder, true);
      }
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }

  private Share share(String id) {
    return shares[Math.floorMod(id.hashCode(), SHARES)];
  }

  /// The file of some ids, and the lines that are not in it yet.
  private static final class Share {
    final Path file;
    final StringBuilder waiting = new StringBuilder();
    boolean unforced;

    Share(Path file) {
      this.file = file;
    }

    /// On a failure the lines go on waiting.
    void write(Path folder, boolean force) throws IOException {
      if (waiting.isEmpty() && !(force && unforced)) {
        return;
      }
      Files.createDirectories(folder);
      String lines = (endsTorn() ? "\n" : "") + waiting;
      try (FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.APPEND)) {
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        unforced = true;
        waiting.setLength(0);
        if (force) {
          channel.force(true);
          unforced = false;
        }
      }
    }

    private boolean endsTorn() throws IOException {
      if (!Files.exists(file) || Files.size(file) == 0) {
        return false;
      }
      try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
        in.seek(in.length() - 1);
        return in.read() != '\n';
      }
    }
  }
}
