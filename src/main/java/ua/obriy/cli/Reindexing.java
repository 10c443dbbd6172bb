package ua.obriy.cli;

import java.io.IOException;
import ua.obriy.ingest.Outcome;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.lucene.Rebuild;
import ua.obriy.run.Counts;
import ua.obriy.run.RunTally;

/// Makes the index anew from the documents that it stores. Stopped early, the old one stays.
record Reindexing(Console console, Knowledge knowledge) {

  /// @return the exit code
  int run(LuceneStore store) throws IOException {
    RunTally tally = new RunTally();
    try (Stop _ = Stop.watch();
        Rebuild rebuild = store.rebuild()) {
      Progress.Task task =
          new Progress.Task("reindex.progress", rebuild.documents(), Progress.Unit.DOCUMENTS);
      try (Progress progress = Progress.of(console, task);
          Pipeline pipeline = new Pipeline(knowledge, Target.fresh(rebuild.target()), tally)) {
        rebuild.forEach(
            document -> {
              Outcome.Sighting first = Outcome.Sighting.FIRST;
              pipeline.take(new Outcome.Accepted(document.source(), first));
              progress.at(pipeline.done(), pipeline.done());
            });
        pipeline.finish();
      } catch (Pipeline.Ended _) {
        // told below
      }
      if (Stop.requested()) {
        console.say("reindex.stopped");
        return 1;
      }
      Counts counts = tally.figures().total();
      if (counts.failed() > 0) {
        console.say("reindex.failed", counts.failed());
        return 1;
      }
      rebuild.publish();
      console.say("reindex.done", counts.accepted());
    }
    return 0;
  }
}
