package ua.obriy.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// A running worker, seen from its parent. Answers one file at a time.
final class WorkerProcess implements AutoCloseable {
  private static final int OUT_OF_MEMORY = 3;
  private static final int START_SECONDS = 60;

  /// For a worker whose answer broke off.
  private static final int ENDING_SECONDS = 5;

  private final Process process;
  private final ExtractionLimits limits;
  private final DataOutputStream requests;
  private final Bounded bounded;
  private final DataInputStream answers;
  private volatile boolean late;
  private boolean broken;

  private WorkerProcess(Process process, ExtractionLimits limits) {
    this.process = process;
    this.limits = limits;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.bounded = new Bounded(process.getInputStream());
    this.answers = new DataInputStream(new BufferedInputStream(bounded));
  }

  /// Starts one and waits until it takes files.
  static WorkerProcess start(List<String> command, ExtractionLimits limits)
      throws ExtractionException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw ExtractionException.failed("не вдалося запустити розбір файлів: " + e.getMessage());
    }
    WorkerProcess worker = new WorkerProcess(process, limits);
    ScheduledFuture<?> watch = Watch.in(START_SECONDS * 1000L, worker::kill);
    try {
      worker.bounded.allow(1);
      if (worker.answers.readByte() == Frames.READY) {
        return worker;
      }
    } catch (IOException _) {
      // told below
    } finally {
      watch.cancel(false);
    }
    worker.kill();
    throw ExtractionException.failed(
        "не вдалося запустити розбір файлів: код " + worker.exitCode(START_SECONDS));
  }

  /// @throws ExtractionException when the file gives nothing, or cost the worker its life: then
  ///     [#isAlive] is false
  Extracted ask(Path file, Path folder, ExtractionLimits.Room room) throws ExtractionException {
    ScheduledFuture<?> watch = Watch.in(limits.time().toMillis(), this::kill);
    try {
      // four bytes for a character and some for the frames
      bounded.allow(8L * limits.characters() + 64L * room.files() + (1 << 20));
      Frames.write(requests, file.toString());
      Frames.write(requests, folder.toString());
      requests.writeLong(room.bytes());
      requests.writeInt(room.files());
      requests.flush();
      return answer(folder);
    } catch (IOException | RuntimeException e) {
      broken = true;
      String reason = late ? tooLong() : crashed(e);
      process.destroyForcibly();
      throw ExtractionException.failed(reason);
    } finally {
      watch.cancel(false);
    }
  }

  private Extracted answer(Path folder) throws IOException, ExtractionException {
    List<Part> parts = new ArrayList<>();
    while (true) {
      int kind = answers.readUnsignedByte();
      if (kind == Frames.END) {
        return new Extracted(Frames.text(answers), parts);
      }
      if (kind == Frames.REFUSED) {
        boolean harmless = Frames.bool(answers);
        String reason = Frames.text(answers);
        throw harmless ? ExtractionException.harmless(reason) : ExtractionException.failed(reason);
      }
      parts.add(Frames.read(kind, answers, folder));
    }
  }

  private String tooLong() {
    return "розбір триває задовго: понад " + limits.time().toMillis() / 1000.0 + " с, припинено";
  }

  /// An answer that breaks off comes before the end of the process, whose code tells why.
  private String crashed(Exception e) {
    if (bounded.isExceeded()) {
      return "тексту забагато: розбір дає більше, ніж дозволено";
    }
    int code = exitCode(ENDING_SECONDS);
    return code == OUT_OF_MEMORY
        ? "розбір потребує забагато пам'яті: понад " + limits.heapMegabytes() + " МБ, припинено"
        : "розбір обірвався: код " + code + ", " + e.getClass().getSimpleName();
  }

  /// -1 when it is not over in time.
  private int exitCode(int seconds) {
    try {
      return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private void kill() {
    late = true;
    process.destroyForcibly();
  }

  boolean isAlive() {
    return !broken && !late && process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /// Ends an answer that is longer than the limits allow.
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in) {
      super(in);
    }

    void allow(long bytes) {
      left = bytes;
    }

    boolean isExceeded() {
      return left < 0;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new IOException("more than allowed");
      }
      return read;
    }
  }
}
