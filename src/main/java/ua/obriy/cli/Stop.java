package ua.obriy.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Lets a command end in good order when the process is told to stop (Ctrl-C, SIGTERM): the process
/// waits until the command is done, but not for ever.
final class Stop implements AutoCloseable {
  private static final AtomicBoolean REQUESTED = new AtomicBoolean();
  private static final int MOST_SECONDS = 60;

  private final CountDownLatch done = new CountDownLatch(1);
  private final CountDownLatch asked = new CountDownLatch(1);
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
    return REQUESTED.get();
  }

  /// Waits for the signal.
  void await() throws InterruptedException {
    asked.await();
  }

  private void stop() {
    REQUESTED.set(true);
    asked.countDown();
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
