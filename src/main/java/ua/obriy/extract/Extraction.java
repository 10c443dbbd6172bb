package ua.obriy.extract;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Takes files apart in worker processes. Safe for use by several threads; at most two files are
/// read at a time, others wait.
public final class Extraction implements AutoCloseable {
  private static final int WORKERS = 2;
  private static final long IDLE_MILLIS = 30_000;
  private static final Extraction SHARED =
      new Extraction(ExtractionLimits.STANDARD, Worker.class.getName());

  private final ExtractionLimits limits;
  private final List<String> command;
  private final Semaphore places = new Semaphore(WORKERS);
  private final Deque<Idle> idle = new ArrayDeque<>();

  private record Idle(WorkerProcess worker, long since) {}

  /// @param main the class of the worker
  Extraction(ExtractionLimits limits, String main) {
    this.limits = limits;
    this.command = WorkerCommand.of(limits, main);
  }

  /// The one of this process. Its workers start when they are needed and end when they are not.
  public static Extraction shared() {
    return SHARED;
  }

  /// Takes a file apart.
  ///
  /// @param folder an empty one of the caller, where files that were packed inside will lie
  /// @throws ExtractionException when nothing can be had of the file; the next one may be read
  public Extracted read(Path file, Path folder, ExtractionLimits.Room room)
      throws ExtractionException {
    places.acquireUninterruptibly();
    try {
      WorkerProcess worker = worker();
      try {
        return worker.ask(file.toAbsolutePath(), folder.toAbsolutePath(), room);
      } finally {
        giveBack(worker);
      }
    } finally {
      places.release();
    }
  }

  private WorkerProcess worker() throws ExtractionException {
    for (Idle next = poll(); next != null; next = poll()) {
      if (next.worker.isAlive()) {
        return next.worker;
      }
    }
    return WorkerProcess.start(command, limits);
  }

  private synchronized @Nullable Idle poll() {
    return idle.pollFirst();
  }

  private synchronized void giveBack(WorkerProcess worker) {
    if (worker.isAlive()) {
      idle.addFirst(new Idle(worker, System.nanoTime()));
      Watch.in(IDLE_MILLIS, this::endIdle);
    }
  }

  private synchronized void endIdle() {
    long now = System.nanoTime();
    idle.removeIf(
        one -> {
          boolean old = now - one.since >= (IDLE_MILLIS - 1) * 1_000_000;
          if (old) {
            one.worker.close();
          }
          return old;
        });
  }

  /// The processes of the workers that wait.
  synchronized List<Long> waiting() {
    return idle.stream().map(one -> one.worker.pid()).toList();
  }

  /// Ends the workers that wait; they start again when needed.
  @Override
  public synchronized void close() {
    idle.forEach(one -> one.worker.close());
    idle.clear();
  }
}
