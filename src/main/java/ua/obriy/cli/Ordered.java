package ua.obriy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Works on all cores and hands the results on in the order of the tasks, on the thread that gives
/// them. A bounded number is under way.
final class Ordered<T> implements AutoCloseable {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final int UNDER_WAY = 8 * THREADS;

  /// Takes a result.
  interface Sink<T> {
    void take(T result) throws IOException;
  }

  private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
  private final Queue<Future<T>> results = new ArrayDeque<>();
  private final Sink<T> sink;

  Ordered(Sink<T> sink) {
    this.sink = sink;
  }

  /// @throws UncheckedIOException when the sink fails
  void submit(Callable<T> task) {
    results.add(workers.submit(task));
    while (!results.isEmpty() && (results.size() > UNDER_WAY || results.peek().isDone())) {
      hand();
    }
  }

  private void hand() {
    try {
      sink.take(results.remove().get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /// Waits for what is under way and hands it on.
  @Override
  public void close() {
    try {
      while (!results.isEmpty()) {
        hand();
      }
    } finally {
      workers.shutdownNow();
    }
  }
}
