package ua.obriy.cli;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import ua.obriy.enrich.Enricher;
import ua.obriy.index.DocumentIndex;
import ua.obriy.ingest.Outcome;
import ua.obriy.ingest.Tally;
import ua.obriy.model.SourceDocument;

/// Understands and indexes documents on all cores, a bounded number at a time. Given to by one
/// thread. Of documents with the same id the last one given stays.
final class Pipeline implements AutoCloseable {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final int UNDER_WAY = 4 * THREADS;

  /// For documents under way when the process is told to stop; then they are given up.
  private static final int PATIENCE_SECONDS = 15;

  /// So much work at most is lost in a power cut.
  private static final int COMMIT_EVERY = 20_000;

  private final Enricher enricher;
  private final DocumentIndex index;
  private final Tally tally;
  private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
  private final Semaphore room = new Semaphore(UNDER_WAY);
  private final AtomicLong done = new AtomicLong();
  private long given;
  private volatile @Nullable IOException failure;

  /// @param tally counts what becomes of the documents; read it after [#finish]
  Pipeline(Enricher enricher, DocumentIndex index, Tally tally) {
    this.enricher = enricher;
    this.index = index;
    this.tally = tally;
  }

  /// The process is told to stop, or the index cannot be written.
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ended() {
      super(null, null, false, false);
    }
  }

  /// Indexes what was accepted, counts the rest.
  ///
  /// @throws Ended when nothing more is wanted
  void take(Outcome outcome) {
    if (Stop.requested() || failure != null) {
      throw new Ended();
    }
    if (outcome instanceof Outcome.Accepted accepted && !accepted.duplicate()) {
      if (accepted.sighting() == Outcome.Sighting.UPDATED) {
        settle();
      }
      give(accepted);
    } else {
      count(outcome);
    }
  }

  private void give(Outcome.Accepted accepted) {
    if (!acquire(1)) {
      throw new Ended();
    }
    workers.execute(
        () -> {
          try {
            count(indexed(accepted));
          } catch (IOException e) {
            failure = e;
          } finally {
            done.incrementAndGet();
            room.release();
          }
        });
    if (++given % COMMIT_EVERY == 0) {
      commit();
    }
  }

  private Outcome indexed(Outcome.Accepted accepted) throws IOException {
    SourceDocument document = accepted.document();
    try {
      index.add(enricher.enrich(document));
      return accepted;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Outcome.Failed(accepted.origin(), "не вдалося обробити: " + e);
    }
  }

  private void commit() {
    try {
      index.commit();
    } catch (IOException e) {
      failure = e;
    }
  }

  private void count(Outcome outcome) {
    synchronized (tally) {
      tally.add(outcome);
    }
  }

  /// Documents dealt with so far.
  long done() {
    return done.get();
  }

  /// Waits until nothing is under way.
  private void settle() {
    if (acquire(UNDER_WAY)) {
      room.release(UNDER_WAY);
    }
  }

  /// Waits for room; told to stop, not much longer: then false.
  private boolean acquire(int permits) {
    int patience = PATIENCE_SECONDS;
    try {
      while (!room.tryAcquire(permits, 1, TimeUnit.SECONDS)) {
        patience -= Stop.requested() ? 1 : 0;
        if (patience == 0) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Waits for all that was given.
  ///
  /// @throws IOException when the index could not be written
  void finish() throws IOException {
    settle();
    IOException failed = failure;
    if (failed != null) {
      throw failed;
    }
  }

  @Override
  public void close() {
    settle();
    workers.shutdown();
  }
}
