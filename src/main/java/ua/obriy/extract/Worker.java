package ua.obriy.extract;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/// The worker process: takes requests from the standard input, answers on the standard output, ends
/// when the input ends, whatever it is doing then.
final class Worker {
  /// A deep recursion ends as one file's failure before the process runs out of memory.
  private static final long STACK = 8 << 20;

  private final LinkedBlockingQueue<Request> requests = new LinkedBlockingQueue<>();
  private final DataOutputStream out;
  private final ExtractionLimits limits;
  private final Function<Path, Parser> parsers;

  private record Request(Path file, Path folder, ExtractionLimits.Room room) {}

  private Worker(DataOutputStream out, ExtractionLimits limits, Function<Path, Parser> parsers) {
    this.out = out;
    this.limits = limits;
    this.parsers = parsers;
  }

  /// @param args most characters, highest ratio
  public static void main(String[] args) throws IOException {
    serve(args, Parsers::of);
  }

  /// @param parsers the parser of a file
  static void serve(String[] args, Function<Path, Parser> parsers) throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // what a library prints must not get between the frames
    System.setOut(System.err);
    int characters = Integer.parseInt(args[0]);
    int ratio = Integer.parseInt(args[1]);
    ExtractionLimits limits = new ExtractionLimits(Duration.ZERO, 0, characters, ratio);
    new Worker(out, limits, parsers).run();
  }

  private void run() throws IOException {
    Thread reading = Thread.currentThread();
    // Ctrl-C reaches the whole group of processes; the parent decides when to end
    Runtime.getRuntime().addShutdownHook(new Thread(() -> joined(reading)));
    Thread parsing = new Thread(null, this::answerAll, "parsing", STACK);
    parsing.setDaemon(true);
    parsing.start();
    out.writeByte(Frames.READY);
    out.flush();
    readRequests();
    Runtime.getRuntime().halt(0);
  }

  private void readRequests() {
    try (DataInputStream in = new DataInputStream(System.in)) {
      while (true) {
        Path file = Path.of(Frames.text(in));
        Path folder = Path.of(Frames.text(in));
        requests.add(
            new Request(file, folder, new ExtractionLimits.Room(in.readLong(), in.readInt())));
      }
    } catch (IOException _) {
      // the parent is gone or needs no more
    }
  }

  private static void joined(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answerAll() {
    try {
      while (true) {
        answer(requests.take());
        out.flush();
      }
    } catch (IOException | InterruptedException _) {
      Runtime.getRuntime().halt(1);
    }
  }

  private void answer(Request request) throws IOException {
    Parser parser = parsers.apply(request.file);
    Sink sink = new Sink(out, request.folder, limits, request.room);
    ExtractionException refusal = ExtractionException.harmless("порожній документ");
    try {
      parser.parse(request.file, sink);
    } catch (Exception | StackOverflowError | LinkageError e) {
      refusal = Refusals.of(e);
    }
    if (sink.isEmpty()) {
      refuse(refusal);
      return;
    }
    if (!refusal.isHarmless()) {
      // what was found before stays
      Frames.write(out, new Part.Left("", refusal.reason()));
    }
    out.writeByte(Frames.END);
    Frames.write(out, parser.format());
  }

  private void refuse(ExtractionException refusal) throws IOException {
    out.writeByte(Frames.REFUSED);
    out.writeBoolean(refusal.isHarmless());
    Frames.write(out, refusal.reason());
  }
}
