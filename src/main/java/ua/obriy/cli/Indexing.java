package ua.obriy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ua.obriy.ingest.Stories;
import ua.obriy.lucene.LuceneEngine;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.run.Counts;
import ua.obriy.run.Figures;

/// Reads sources into an index and tells what became of them. Stopped early, it keeps what is done,
/// and the same call goes on from there.
record Indexing(Console console, Home home, Knowledge knowledge) {

  /// @return the exit code
  int run(LuceneStore store, List<String> sources) throws IOException {
    return run(store, sources, RunSettings.USUAL);
  }

  /// @return the exit code, see [ExitCodes]
  int run(LuceneStore store, List<String> sources, RunSettings settings) throws IOException {
    refuseMissingFolder(settings);
    try (Stop _ = Stop.watch()) {
      Run run = new Run(sources, settings, knowledge.stages());
      try {
        Reading.End end =
            settings.dryRun()
                ? dry(store, run)
                : new IndexWriting(console, home, knowledge).run(store, run);
        int code = codeOf(run, end);
        tell(run, end);
        boolean complete = end == Reading.End.COMPLETE;
        report(
            run,
            new RunReport.Ending(complete ? "complete" : "stopped", complete ? code : null, null));
        return code;
      } catch (IOException e) {
        RunReport.Ending failed =
            new RunReport.Ending("failed", ExitCodes.FAILED, String.valueOf(e.getMessage()));
        reportBeside(e, run, failed);
        throw e;
      }
    }
  }

  /// A report that could not be written at the end of a long run would be a loss.
  private void refuseMissingFolder(RunSettings settings) {
    Path report = settings.report();
    Path folder = report == null ? null : report.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new CommandException(console.messages().text("index.noReportFolder", folder));
    }
  }

  private Reading.End dry(LuceneStore store, Run run) throws IOException {
    store.refuseForeign();
    if (!store.exists()) {
      return dry(_ -> Optional.empty(), new Stories(), run);
    }
    try (LuceneEngine engine = store.openForReading()) {
      Stories stories = new Stories();
      engine.forEachLikeness(stories::remember);
      return dry(engine::document, stories, run);
    }
  }

  private Reading.End dry(Target.Shelf shelf, Stories stories, Run run) throws IOException {
    Target target = new Target(new DryIndex(shelf), shelf, stories, _ -> {});
    return new Reading(console, new DocumentWork(knowledge, target), run).read();
  }

  private static int codeOf(Run run, Reading.End end) {
    if (end != Reading.End.COMPLETE) {
      return ExitCodes.FAILED;
    }
    Figures figures = run.tally.figures();
    boolean bad =
        !figures.lostSources().isEmpty()
            || figures.total().failedShare() > run.settings.maxFailed();
    return bad ? ExitCodes.TOO_MANY_FAILED : ExitCodes.DONE;
  }

  private void tell(Run run, Reading.End end) {
    Figures figures = run.tally.figures();
    console.say(run.settings.dryRun() ? "index.dry" : "index.summary", said(figures.total()));
    figures
        .reasons()
        .forEach((reason, of) -> console.err().println("  " + of.count() + " × " + reason));
    if (run.settings.verbose()) {
      new StageTable(console).tell(run);
    }
    if (figures.total().failedShare() > run.settings.maxFailed()) {
      console.say(
          "index.tooMany", 100 * figures.total().failedShare(), 100 * run.settings.maxFailed());
    }
    figures.lostSources().forEach(source -> console.say("index.lost", source));
    switch (end) {
      case COMPLETE -> {}
      case KEPT -> console.say("index.stopped", run.tally.figures().total().all());
      case GIVEN_UP -> console.say("index.givenUp", run.saved);
    }
  }

  private String said(Counts counts) {
    return console
        .messages()
        .text(
            "index.counts",
            counts.accepted(),
            counts.updated(),
            counts.duplicates(),
            counts.repaired(),
            counts.unchanged(),
            counts.skipped(),
            counts.failed());
  }

  private void report(Run run, RunReport.Ending ending) throws IOException {
    Path file = run.settings.report();
    if (file != null) {
      new RunReport(run, ending).write(file);
      console.say("index.reported", file);
    }
  }

  /// What went wrong first matters more than that the report could not be written either.
  private void reportBeside(IOException first, Run run, RunReport.Ending ending) {
    try {
      report(run, ending);
    } catch (IOException e) {
      first.addSuppressed(e);
    }
  }
}
