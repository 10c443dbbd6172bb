package ua.obriy.cli;

import java.io.IOException;
import ua.obriy.ingest.Outcome;
import ua.obriy.ingest.Stories;
import ua.obriy.ingest.Tally;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.lucene.Rebuild;

/// Makes the index anew from the documents that it stores. Stopped early, the old one stays.
record Reindexing(Console console, Knowledge knowledge) {

  /// @return the exit code
  int run(LuceneStore store) throws IOException {
    Tally tally = new Tally();
    try (Stop _ = Stop.watch();
        Rebuild rebuild = store.rebuild()) {
      StoriedIndex storied = new StoriedIndex(rebuild.target(), new Stories());
      Progress.Task task =
          new Progress.Task("reindex.progress", rebuild.documents(), Progress.Unit.DOCUMENTS);
      try (Progress progress = Progress.of(console, task);
          Pipeline pipeline = new Pipeline(knowledge.enricher(), storied, tally)) {
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
      if (tally.failed() > 0) {
        console.say("reindex.failed", tally.failed());
        return 1;
      }
      rebuild.publish();
      console.say("reindex.done", tally.accepted());
    }
    return 0;
  }
}
