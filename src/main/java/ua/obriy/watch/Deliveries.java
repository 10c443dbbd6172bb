package ua.obriy.watch;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Posts what waits: each search's matches in their order, several searches at a time. A match that
/// fails is tried again after 10 seconds, then twice as long each time up to an hour, twelve times
/// in all (about three and a half hours).
final class Deliveries implements Closeable {
  private static final System.Logger LOG = System.getLogger(Deliveries.class.getName());
  static final int MOST_ATTEMPTS = 12;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int THREADS = 4;

  /// Matches of one search in one go, so that others get their turn.
  private static final int IN_ONE_GO = 100;

  private final Watches watches;
  private final Poster poster;
  private final Clock clock;
  private final Executor workers;
  private @Nullable ScheduledExecutorService ticks;
  private volatile boolean closed;

  /// @param workers an [ExecutorService] is ended with the deliveries
  Deliveries(Watches watches, Poster poster, Clock clock, Executor workers) {
    this.watches = watches;
    this.poster = poster;
    this.clock = clock;
    this.workers = workers;
  }

  static ExecutorService threads() {
    return Executors.newFixedThreadPool(
        THREADS, Thread.ofPlatform().daemon().name("obriy-webhook-", 0).factory());
  }

  synchronized void start() {
    ticks =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("obriy-webhooks").factory());
    var _ = ticks.scheduleWithFixedDelay(this::deliverDue, 1, 1, TimeUnit.SECONDS);
  }

  /// Begins to post all that is due now.
  void deliverDue() {
    for (Kept kept : watches.takeDue(clock.instant())) {
      workers.execute(() -> deliver(kept));
    }
  }

  private void deliver(Kept kept) {
    try {
      for (int i = 0; i < IN_ONE_GO && !closed; i++) {
        Match match = watches.head(kept);
        if (match == null || !deliver(kept, match)) {
          return;
        }
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "deliveries of a saved search", e);
    } finally {
      watches.release(kept);
    }
  }

  /// Whether to go on with the next.
  private boolean deliver(Kept kept, Match match) throws IOException {
    Webhook webhook = kept.watch.webhook();
    if (webhook == null) {
      return false;
    }
    try {
      poster.post(webhook, Message.id(kept.watch, match), Message.body(kept.watch, match));
    } catch (IOException e) {
      if (!closed) {
        watches.failed(kept, match, new Failure(String.valueOf(e.getMessage()), clock.instant()));
      }
      return false;
    }
    watches.delivered(kept, match);
    return true;
  }

  /// @param at when it failed
  record Failure(String reason, Instant at) {
    /// When to try again after so many failures.
    Instant next(int attempts) {
      Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
      return at.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
  }

  /// What is under way is given up and tried again after the next start.
  @Override
  public synchronized void close() {
    closed = true;
    if (ticks != null) {
      ticks.shutdownNow();
    }
    if (workers instanceof ExecutorService pool) {
      pool.shutdownNow();
    }
  }
}
