package ua.obriy.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import ua.obriy.index.DocumentIndex;
import ua.obriy.lucene.LuceneIndex;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.model.SourceDocument;
import ua.obriy.run.Figures.Item;
import ua.obriy.run.RunState;
import ua.obriy.run.Stages.Stage;
import ua.obriy.search.Story;
import ua.obriy.search.TypedSearch;
import ua.obriy.watch.Watches;

/// Writes a run into an index, a part at a time. How far it came is kept in the same step as the
/// documents: after a crash both are there or neither.
record IndexWriting(Console console, Home home, Knowledge knowledge) {
  /// For webhooks at the end; what is left goes out when a server runs.
  private static final Duration DELIVERING = Duration.ofSeconds(30);

  /// Of a story, looked at to find the first text that is the same.
  private static final int MOST_MEMBERS = 20;

  /// @throws IOException when the index cannot be written; what was committed stays
  Reading.End run(LuceneStore store, Run run) throws IOException {
    while (true) {
      LuceneIndex index = store.openForWriting();
      try {
        run.resume(unfinished(index, run));
        Reading.End end = write(index, store, run);
        close(index, end);
        return end;
      } catch (Schedule.Changed _) {
        index.discard();
        console.say("index.changed");
        run.startOver();
        forgetUnfinished(store);
      } catch (IOException e) {
        discard(index, e);
        throw unwritable(run, e);
      } catch (RuntimeException | Error e) {
        discard(index, e);
        throw e;
      }
    }
  }

  private Optional<RunState> unfinished(LuceneIndex index, Run run) {
    Optional<RunState> state =
        run.settings.restart() ? Optional.empty() : RunState.read(index.note());
    state.ifPresent(
        one -> {
          if (run.fingerprint.equals(Optional.of(one.sources()))) {
            console.say("index.resuming", one.position(), one.started());
          } else {
            console.say("index.otherSources", one.position());
          }
        });
    return state;
  }

  private static void forgetUnfinished(LuceneStore store) throws IOException {
    try (LuceneIndex index = store.openForWriting()) {
      index.note("");
    }
  }

  private Reading.End write(LuceneIndex index, LuceneStore store, Run run) throws IOException {
    if (!Watches.exist(WatchedIndex.settings(store))) {
      return read(index, index, run);
    }
    TypedSearch search = knowledge.search(index.engine(), home);
    WatchedIndex.Reading reading = new WatchedIndex.Reading(knowledge, search);
    try (Watches watches = WatchedIndex.watches(store, index.engine(), reading)) {
      WatchedIndex watched = new WatchedIndex(index, watches);
      Reading.End end = read(index, watched, run);
      if (end == Reading.End.COMPLETE) {
        watched.deliver(DELIVERING);
      }
      return end;
    }
  }

  private Reading.End read(LuceneIndex index, DocumentIndex target, Run run) throws IOException {
    Target.Checkpoint checkpoint =
        trail -> {
          index.note(run.note(trail));
          target.commit();
          run.saved = run.tally.figures().total().all();
        };
    Target parts = new Target(target, index::document, StoriedIndex.storiesOf(index), checkpoint);
    Reading.End end = new Reading(console, new DocumentWork(knowledge, parts), run).read();
    if (end == Reading.End.COMPLETE) {
      knowledge
          .stages()
          .timed(
              Stage.COMMIT,
              () -> {
                index.note("");
                target.commit();
                return end;
              });
      findFirst(index, run);
    }
    return end;
  }

  /// Of each repeated text that is listed, the first document with it.
  private static void findFirst(LuceneIndex index, Run run) throws IOException {
    if (run.settings.report() == null) {
      return;
    }
    for (Item duplicate : run.tally.figures().duplicates()) {
      index
          .story(duplicate.what(), MOST_MEMBERS)
          .flatMap(story -> firstOf(story, duplicate.what()))
          .ifPresent(first -> run.firstOf.put(duplicate.what(), first));
    }
  }

  private static Optional<String> firstOf(Story story, String id) {
    Optional<SourceDocument> asked =
        story.members().stream()
            .map(member -> member.document().source())
            .filter(source -> source.id().equals(id))
            .findFirst();
    return story.members().stream()
        .map(member -> member.document().source())
        .filter(source -> asked.isEmpty() || source.hasWordsOf(asked.get()))
        .map(SourceDocument::id)
        .filter(first -> !first.equals(id))
        .findFirst();
  }

  private static void close(LuceneIndex index, Reading.End end) throws IOException {
    if (end == Reading.End.GIVEN_UP) {
      index.discard();
    } else {
      index.close();
    }
  }

  private static void discard(LuceneIndex index, Throwable first) {
    try {
      index.discard();
    } catch (IOException | RuntimeException e) {
      first.addSuppressed(e);
    }
  }

  private IOException unwritable(Run run, IOException e) {
    String message = console.messages().text("index.unwritable", e.getMessage(), run.saved);
    return new IOException(message, e);
  }
}
