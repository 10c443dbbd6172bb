package ua.obriy.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.AlreadyClosedException;

/// One thread that does a small task about each second. A failure is logged and the next second
/// tries again.
final class Upkeep implements Closeable {
  private static final System.Logger LOG = System.getLogger(Upkeep.class.getName());
  private static final long PERIOD_MILLIS = 1_000;

  @FunctionalInterface
  interface Task {
    void run() throws IOException;
  }

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("obriy-index-upkeep").factory());

  Upkeep(Task task) {
    var _ =
        thread.scheduleWithFixedDelay(
            () -> run(task), PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static void run(Task task) {
    try {
      task.run();
    } catch (AlreadyClosedException _) {
      // The index is being closed.
    } catch (IOException | RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "index upkeep failed, next try in a second", e);
    }
  }

  /// Lets the task under way end: a thread inside Lucene must not be interrupted.
  @Override
  public void close() {
    thread.close();
  }
}
