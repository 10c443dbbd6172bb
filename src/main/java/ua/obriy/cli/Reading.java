package ua.obriy.cli;

import java.io.IOException;
import java.util.function.Consumer;
import ua.obriy.ingest.Ingest;
import ua.obriy.ingest.Limits;
import ua.obriy.ingest.Outcome;
import ua.obriy.run.Stages;
import ua.obriy.run.Stages.Stage;
import ua.obriy.sources.Crawl;

/// Reads the sources of a run into a target, and shows how far it is.
final class Reading {
  private static final int MOST_SHOWN = 20;

  private final Console console;
  private final Run run;
  private final Ingest ingest;
  private final DocumentWork work;
  private int shown;
  private long takingNanos;

  Reading(Console console, DocumentWork work, Run run) {
    this.console = console;
    this.work = work;
    this.run = run;
    this.ingest = new Ingest(Limits.STANDARD, run.settings.columns());
  }

  /// What came of it.
  enum End {
    /// All was read.
    COMPLETE,
    /// Told to stop; what was done is committed and can be gone on with.
    KEPT,
    /// Told to stop, and something would not end: only the last commit counts.
    GIVEN_UP
  }

  /// @throws IOException when the index could not be written
  /// @throws Schedule.Changed when the sources are not what an earlier run has read
  End read() throws IOException {
    long bytes = run.sources.stream().mapToLong(Ingest::sizeOf).sum();
    Progress.Task task = new Progress.Task("index.progress", bytes, Progress.Unit.BYTES);
    try (Progress progress = Progress.of(console, task);
        Pipeline pipeline = new Pipeline(work, run.tally, run.schedule())) {
      try {
        readAll(pipeline, progress);
        pipeline.finish();
        progress.at(ingest.bytesRead(), pipeline.done());
        return End.COMPLETE;
      } catch (Pipeline.Ended _) {
        return pipeline.stop() ? End.KEPT : End.GIVEN_UP;
      }
    } finally {
      run.bytes = ingest.bytesRead();
    }
  }

  private void readAll(Pipeline pipeline, Progress progress) {
    long start = Stages.now();
    boolean[] begun = {run.resumed == null};
    try {
      for (String source : run.sources) {
        pipeline.from(source);
        read(
            source,
            outcome -> {
              boolean isNew = take(pipeline, outcome);
              if (isNew && !begun[0]) {
                begun[0] = true;
                progress.begin(ingest.bytesRead(), pipeline.done());
              }
              if (isNew) {
                complain(outcome, progress);
              }
              progress.at(ingest.bytesRead(), pipeline.done());
            });
      }
    } finally {
      long repair = ingest.repairNanos();
      run.stages.add(Stage.REPAIR, repair);
      run.stages.add(Stage.READING, Stages.now() - start - repair - takingNanos);
    }
  }

  private void read(String source, Consumer<Outcome> receiver) {
    if (Crawl.isAddress(source)) {
      Web.crawl(source, ingest, receiver);
    } else {
      ingest.read(source, receiver);
    }
  }

  /// Committing is done on this thread too, and measured by itself.
  private boolean take(Pipeline pipeline, Outcome outcome) {
    long start = Stages.now();
    try {
      return pipeline.take(outcome);
    } finally {
      takingNanos += Stages.now() - start;
    }
  }

  /// Shows the first documents that were left out, with the reason.
  private void complain(Outcome outcome, Progress progress) {
    switch (outcome) {
      case Outcome.Accepted _ -> {}
      case Outcome.Skipped(String origin, String reason) -> note(progress, origin, reason);
      case Outcome.Failed(String origin, String reason) -> note(progress, origin, reason);
    }
  }

  private void note(Progress progress, String origin, String reason) {
    if (shown++ < MOST_SHOWN) {
      progress.note(origin + ": " + reason);
    }
  }
}
