package ua.obriy.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets a command end in good order when the process is told to stop (Ctrl-C, SIGTERM): the process
/// waits until the command is done, but not for ever.
final class Stop implements AutoCloseable {
  private static final CountDownLatch REQUESTED = new CountDownLatch(1);
  private static final int MOST_SECONDS = 60;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop");

  private Stop() {}

  /// Watches for the signal until closed.
  static Stop watch() {
    Stop stop = new Stop();
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
  }

  /// Whether the process was told to stop.
  static boolean requested() {
    return REQUESTED.getCount() == 0;
  }

  /// Waits for the signal, but no longer than so; whether it came.
  static boolean requestedWithin(Duration time) throws InterruptedException {
    return REQUESTED.await(time.toNanos(), TimeUnit.NANOSECONDS);
  }

  /// Waits for the signal.
  static void await() throws InterruptedException {
    REQUESTED.await();
  }

  private void stop() {
    REQUESTED.countDown();
    try {
      done.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The command is done; a process that stops ends now.
  @Override
  public void close() {
    done.countDown();
    if (!requested()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException _) {
        // the signal came this moment; the hook ends by itself
      }
    }
  }
}
