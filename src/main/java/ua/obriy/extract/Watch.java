package ua.obriy.extract;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Does something after a while, on a thread that keeps no process from ending.
final class Watch {
  private static final ScheduledThreadPoolExecutor THREAD = thread();

  static ScheduledFuture<?> in(long millis, Runnable action) {
    return THREAD.schedule(action, millis, TimeUnit.MILLISECONDS);
  }

  private static ScheduledThreadPoolExecutor thread() {
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(
            1, action -> Thread.ofPlatform().daemon().name("extract-watch").unstarted(action));
    executor.setRemoveOnCancelPolicy(true);
    return executor;
  }

  private Watch() {}
}
