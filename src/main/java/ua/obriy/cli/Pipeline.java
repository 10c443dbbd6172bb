package ua.obriy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import ua.obriy.ingest.Outcome;
import ua.obriy.model.SourceDocument;
import ua.obriy.run.Result;
import ua.obriy.run.RunTally;
import ua.obriy.run.Stages.Stage;

/// Understands and indexes documents on all cores, a bounded number at a time. Given to by one
/// thread. Copies are compared and results counted in the order of giving, whatever the threads do,
/// so that the same documents make the same index and the same figures. Of documents with the same
/// id the last one given stays.
final class Pipeline implements AutoCloseable {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  /// Permits for the letters under way, a thousand each: some of long documents, many of short
  /// ones.
  private static final int ROOM = 2048 * THREADS;

  private static final int LETTERS = 1 << 10;

  /// Of the shortest; so many that a long document does not keep the others waiting.
  private static final int LEAST_WEIGHT = ROOM / (48 * THREADS);

  /// For documents under way when the process is told to stop; then they are given up.
  private static final int PATIENCE_SECONDS = 15;

  private final DocumentWork work;
  private final Target target;
  private final Schedule schedule;
  private final RunTally tally;
  private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
  private final Semaphore room = new Semaphore(ROOM);
  private final AtomicLong done = new AtomicLong();
  private CompletableFuture<?> compared = CompletableFuture.completedFuture(null);
  private CompletableFuture<?> counted = CompletableFuture.completedFuture(null);
  private String source = "";
  private volatile @Nullable IOException failure;

  /// @param tally counts what becomes of the documents; read it after [#finish]
  Pipeline(Knowledge knowledge, Target target, RunTally tally) {
    this(new DocumentWork(knowledge, target), tally, Schedule.everything(Schedule.COMMIT_EVERY));
  }

  Pipeline(DocumentWork work, RunTally tally, Schedule schedule) {
    this.work = work;
    this.target = work.target();
    this.tally = tally;
    this.schedule = schedule;
    this.done.set(schedule.first());
  }

  /// The process is told to stop, or the index cannot be written.
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ended() {
      super(null, null, false, false);
    }
  }

  /// What is given from now on comes from this source.
  void from(String next) {
    this.source = next;
  }

  /// Indexes what was accepted, counts the rest.
  ///
  /// @return false when the run that this one goes on with has dealt with it
  /// @throws Ended when nothing more is wanted
  boolean take(Outcome outcome) {
    if (Stop.requested() || failure != null) {
      throw new Ended();
    }
    if (!schedule.isNew(outcome)) {
      return false;
    }
    switch (outcome) {
      case Outcome.Accepted accepted -> give(accepted);
      case Outcome.Skipped(String origin, String reason) ->
          count(new Result.Skipped(origin, reason));
      case Outcome.Failed(String origin, String reason) -> count(new Result.Failed(origin, reason));
    }
    if (schedule.isDue()) {
      commit();
    }
    return true;
  }

  private void give(Outcome.Accepted accepted) {
    if (accepted.sighting() == Outcome.Sighting.UPDATED) {
      settle();
    }
    int weight = enter(accepted.document());
    var understood =
        CompletableFuture.supplyAsync(() -> safely(accepted, work::understood), workers);
    var next = understood.thenCombine(compared, (state, _) -> safely(state, work::compared));
    compared = next;
    var written = next.thenApplyAsync(state -> safely(state, work::written), workers);
    count(written, weight);
  }

  private void count(Result result) {
    int weight = enter(null);
    count(CompletableFuture.completedFuture(new DocumentWork.State.Ended(result)), weight);
  }

  /// After all that was given before.
  private void count(CompletableFuture<DocumentWork.State> ended, int weight) {
    String from = source;
    counted =
        ended
            .handle(this::resultOf)
            .thenCombine(counted, (result, _) -> result)
            .thenAccept(result -> add(from, result))
            .whenComplete(
                (_, error) -> {
                  failure = error == null || failure != null ? failure : new IOException(error);
                  room.release(weight);
                });
  }

  private void add(String from, @Nullable Result result) {
    if (result != null && failure == null) {
      tally.add(from, result);
      done.incrementAndGet();
    }
  }

  private @Nullable Result resultOf(DocumentWork.@Nullable State state, @Nullable Throwable error) {
    if (state instanceof DocumentWork.State.Ended(Result result)) {
      return result;
    }
    Throwable cause = error instanceof CompletionException ? error.getCause() : error;
    failure =
        switch (cause) {
          case UncheckedIOException io -> io.getCause();
          case null, default -> new IOException(String.valueOf(cause), cause);
        };
    return null;
  }

  private interface Step<T> {
    DocumentWork.State go(T before) throws IOException;
  }

  private static <T> DocumentWork.State safely(T before, Step<T> step) {
    try {
      return step.go(before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int enter(@Nullable SourceDocument document) {
    int letters = document == null ? 0 : document.text().length();
    int weight = Math.clamp(letters / LETTERS, document == null ? 1 : LEAST_WEIGHT, ROOM);
    if (!acquire(weight)) {
      throw new Ended();
    }
    return weight;
  }

  private void commit() {
    try {
      if (settle() && failure == null) {
        work.knowledge().stages().timed(Stage.COMMIT, this::checkpoint);
      }
    } catch (IOException e) {
      failure = e;
    }
  }

  private boolean checkpoint() throws IOException {
    target.checkpoint().commit(schedule.trail());
    schedule.committed();
    return true;
  }

  /// Results so far, with those of the run that this one goes on with.
  long done() {
    return done.get();
  }

  /// Waits until nothing is under way; false when that takes too long for a process told to stop.
  private boolean settle() {
    boolean settled = acquire(ROOM);
    if (settled) {
      room.release(ROOM);
    }
    return settled;
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
    rethrow();
    schedule.end();
  }

  private void rethrow() throws IOException {
    IOException failed = failure;
    if (failed != null) {
      throw failed;
    }
  }

  /// Commits what was done, for the next run to go on with; false when something is still under
  /// way.
  ///
  /// @throws IOException when the index could not be written
  boolean stop() throws IOException {
    boolean settled = settle();
    rethrow();
    return settled && checkpoint();
  }

  @Override
  public void close() {
    settle();
    workers.shutdown();
  }
}
