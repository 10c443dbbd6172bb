package ua.obriy.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.obriy.ingest.SourceState;
import ua.obriy.run.RunState;
import ua.obriy.run.RunTally;
import ua.obriy.run.Stages;

/// One run of indexing while it goes on. For one thread.
final class Run {
  final List<String> sources;
  final RunSettings settings;

  /// Of the sources as they are; empty when they can be read only once.
  final Optional<String> fingerprint;

  final Stages stages;
  final Map<Stages.Stage, Duration> before;
  final long startNanos = System.nanoTime();
  Instant started = Instant.now();
  RunTally tally = new RunTally();

  /// What this run goes on with; null when it began anew.
  @Nullable RunState resumed;

  /// Results that a crash would not lose.
  long saved;

  /// Read by this process.
  long bytes;

  /// Ids of documents with the words of another one, and the id of the first with these words.
  final Map<String, String> firstOf = new LinkedHashMap<>();

  Run(List<String> sources, RunSettings settings, Stages stages) {
    this.sources = List.copyOf(sources);
    this.settings = settings;
    this.fingerprint = settings.dryRun() ? Optional.empty() : stateOf(sources, settings);
    this.stages = stages;
    this.before = stages.spent();
  }

  /// Read with other columns, a table is another source.
  private static Optional<String> stateOf(List<String> sources, RunSettings settings) {
    return SourceState.of(sources).map(state -> state + settings.columns());
  }

  /// Goes on where an unfinished run stopped, if it read what this one reads.
  void resume(Optional<RunState> unfinished) {
    resumed =
        unfinished.filter(state -> fingerprint.equals(Optional.of(state.sources()))).orElse(null);
    if (resumed != null) {
      started = Instant.parse(resumed.started());
      tally = new RunTally(resumed.figures());
      saved = resumed.position();
    }
  }

  /// Forgets what was resumed.
  void startOver() {
    resumed = null;
    started = Instant.now();
    tally = new RunTally();
    saved = 0;
  }

  Schedule schedule() {
    return resumed == null
        ? Schedule.everything(settings.commitEvery())
        : Schedule.after(resumed, settings.commitEvery());
  }

  /// What a later run needs to go on; empty when it could not.
  String note(long trail) {
    return fingerprint
        .map(state -> new RunState(state, started.toString(), trail, tally.figures()).written())
        .orElse("");
  }

  double seconds() {
    return (System.nanoTime() - startNanos) / 1e9;
  }

  /// Results of this process alone.
  long handled() {
    return tally.figures().total().all() - (resumed == null ? 0 : resumed.position());
  }

  Map<Stages.Stage, Duration> spent() {
    return Stages.between(before, stages.spent());
  }
}
