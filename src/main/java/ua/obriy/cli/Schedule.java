package ua.obriy.cli;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import ua.obriy.ingest.Outcome;
import ua.obriy.run.RunState;

/// What of that which is read is new, and when to commit. For one thread.
final class Schedule {
  /// So much work at most is lost in a power cut, by number and by time.
  static final int COMMIT_EVERY = 20_000;

  private static final long COMMIT_NANOS = TimeUnit.MINUTES.toNanos(1);

  private final int every;
  private final long first;
  private final long trailThere;
  private final LongSupplier clock = System::nanoTime;
  private long trail;
  private long read;
  private long lastCommit = clock.getAsLong();

  /// The sources no longer give what they gave to the run that this one wanted to go on with.
  static final class Changed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Changed() {
      super(null, null, false, false);
    }
  }

  /// @param first how much was dealt with before
  /// @param trailThere the trail after that
  private Schedule(int every, long first, long trailThere) {
    this.every = every;
    this.first = first;
    this.trailThere = trailThere;
  }

  static Schedule everything(int every) {
    return new Schedule(every, 0, 0);
  }

  static Schedule after(RunState state, int every) {
    return new Schedule(every, state.position(), state.trail());
  }

  long first() {
    return first;
  }

  long trail() {
    return trail;
  }

  /// Takes notice of what was read; false when it was dealt with before.
  ///
  /// @throws Changed when that was something else
  boolean isNew(Outcome outcome) {
    trail = 31 * trail + traceOf(outcome).hashCode();
    read++;
    if (read == first && trail != trailThere) {
      throw new Changed();
    }
    return read > first;
  }

  private static String traceOf(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted accepted ->
          accepted.document().id() + accepted.document().provenance().hash();
      case Outcome.Skipped(String origin, _) -> "-" + origin;
      case Outcome.Failed(String origin, _) -> "!" + origin;
    };
  }

  /// All was read.
  ///
  /// @throws Changed when that is less than was dealt with before
  void end() {
    if (read < first) {
      throw new Changed();
    }
  }

  boolean isDue() {
    return read % every == 0 || clock.getAsLong() - lastCommit > COMMIT_NANOS;
  }

  void committed() {
    lastCommit = clock.getAsLong();
  }
}
