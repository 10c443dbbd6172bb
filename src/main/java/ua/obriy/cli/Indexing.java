package ua.obriy.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import ua.obriy.index.DocumentIndex;
import ua.obriy.ingest.ColumnMap;
import ua.obriy.ingest.Ingest;
import ua.obriy.ingest.Limits;
import ua.obriy.ingest.Outcome;
import ua.obriy.ingest.Tally;
import ua.obriy.lucene.LuceneIndex;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.search.TypedSearch;
import ua.obriy.watch.Watches;

/// Reads sources into an index and tells what became of them. Stopped early, it keeps what is done.
///
/// @param columns what the columns of tables are
record Indexing(Console console, Home home, Knowledge knowledge, ColumnMap columns) {
  private static final int MOST_SHOWN = 20;

  /// For webhooks at the end; what is left goes out when a server runs.
  private static final Duration DELIVERING = Duration.ofSeconds(30);

  /// @return the exit code
  int run(LuceneStore store, List<String> sources) throws IOException {
    Tally tally = new Tally();
    try (Stop _ = Stop.watch()) {
      try (LuceneIndex index = store.openForWriting()) {
        if (Watches.exist(WatchedIndex.settings(store))) {
          readWatched(index, store, sources, tally);
        } else {
          read(StoriedIndex.over(index), sources, tally);
          index.commit();
        }
      }
      tell(tally);
    }
    return Stop.requested() ? 1 : tally.exitCode();
  }

  private void readWatched(LuceneIndex index, LuceneStore store, List<String> sources, Tally tally)
      throws IOException {
    TypedSearch search = knowledge.search(index.engine(), home);
    WatchedIndex.Reading reading = new WatchedIndex.Reading(knowledge, search);
    try (Watches watches = WatchedIndex.watches(store, index.engine(), reading)) {
      WatchedIndex watched = new WatchedIndex(StoriedIndex.over(index), watches);
      read(watched, sources, tally);
      watched.commit();
      if (!Stop.requested()) {
        watched.deliver(DELIVERING);
      }
    }
  }

  private void read(DocumentIndex index, List<String> sources, Tally tally) throws IOException {
    Ingest ingest = new Ingest(Limits.STANDARD, columns);
    long bytes = sources.stream().mapToLong(Ingest::sizeOf).sum();
    Progress.Task task = new Progress.Task("index.progress", bytes, Progress.Unit.BYTES);
    try (Progress progress = Progress.of(console, task);
        Pipeline pipeline = new Pipeline(knowledge.enricher(), index, tally)) {
      Complaints complaints = new Complaints(progress);
      for (String source : sources) {
        ingest.read(
            source,
            outcome -> {
              complaints.show(outcome);
              pipeline.take(outcome);
              progress.at(ingest.bytesRead(), pipeline.done());
            });
      }
      pipeline.finish();
      progress.at(ingest.bytesRead(), pipeline.done());
    } catch (Pipeline.Ended _) {
      // what was given is indexed; the reason is told at the end
    }
  }

  private void tell(Tally tally) {
    console.say("index.summary", tally.summary());
    tally
        .reasons()
        .forEach((reason, count) -> console.err().println("  " + count + " × " + reason));
    if (Stop.requested()) {
      console.say("index.stopped");
    }
  }

  /// Shows the first documents that were left out, with the reason.
  private static final class Complaints {
    private final Progress progress;
    private int shown;

    Complaints(Progress progress) {
      this.progress = progress;
    }

    void show(Outcome outcome) {
      switch (outcome) {
        case Outcome.Accepted _ -> {}
        case Outcome.Skipped(String origin, String reason) -> show(origin, reason);
        case Outcome.Failed(String origin, String reason) -> show(origin, reason);
      }
    }

    private void show(String origin, String reason) {
      if (shown++ < MOST_SHOWN) {
        progress.note(origin + ": " + reason);
      }
    }
  }
}
