package ua.obriy.ingest;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private Conditions conditions() {
    return new Conditions(limits, formats, Packing.none());
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
    readStream(
        stream, new Origin(new Input.Named(origin, true, null), Arrival.About.NOTHING), receiver);
  }

  /// Reads one file.
  ///
  /// @param origin its name in provenance, ids and messages
  public void read(Path file, String origin, Arrival.About about, Consumer<Outcome> receiver) {
    readFile(file, new Origin(Input.Named.file(origin), about), receiver);
  }

  /// Reads what was fetched; its address is the origin.
  public void read(Arrival arrival, Consumer<Outcome> receiver) {
    InputStream stream = new ByteArrayInputStream(arrival.bytes());
    Input.Named named = new Input.Named(arrival.address(), false, arrival);
    readStream(stream, new Origin(named, arrival.about()), receiver);
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

  /// @param about what is known of all documents beforehand
  private record Origin(Input.Named named, Arrival.About about) {
    String name() {
      return named.origin();
    }

    void tell(Draft draft) {
      about.tell(draft);
      if (named.arrival() != null) {
        named.arrival().tell(draft);
      }
    }
  }

  private void readFile(Path file, String origin, Consumer<Outcome> receiver) {
    read(file, origin, Arrival.About.NOTHING, receiver);
  }

  private void readFile(Path file, Origin origin, Consumer<Outcome> receiver) {
    InputStream stream;
    try {
      stream = Files.newInputStream(file);
    } catch (IOException e) {
      receiver.accept(new Outcome.Failed(origin.name(), Faults.ofFile(e)));
      return;
    }
    try {
      readStream(stream, origin, receiver);
    } finally {
      closeQuietly(stream);
    }
  }

  private void readStream(InputStream stream, Origin from, Consumer<Outcome> receiver) {
    String origin = from.name();
    Readings readings;
    try {
      Input input = Input.of(from.named(), new Counted(stream), conditions());
      readings = input.open().each(from::tell);
    } catch (IOException | RuntimeException e) {
      receiver.accept(new Outcome.Failed(origin, Faults.ofFile(e)));
      return;
    }
    try (readings) {
      readAll(readings, origin, receiver);
    }
  }

  private void readAll(Readings readings, String origin, Consumer<Outcome> receiver) {
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

  /// The next outcome; a fault of the whole input is a failure with the input's own origin.
  private @Nullable Outcome next(Readings readings, String origin) {
    Reading reading;
    try {
      reading = readings.next();
    } catch (IOException | RuntimeException e) {
      return new Outcome.Failed(origin, Faults.ofFile(e));
    } catch (StackOverflowError _) {
      return new Outcome.Failed(origin, Faults.TOO_DEEP);
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
    } catch (StackOverflowError _) {
      return new Outcome.Failed(draft.origin, Faults.TOO_DEEP);
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
