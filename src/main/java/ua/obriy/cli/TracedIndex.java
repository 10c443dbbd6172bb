package ua.obriy.cli;

import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import ua.obriy.index.DocumentIndex;
import ua.obriy.index.History;
import ua.obriy.index.Trace;
import ua.obriy.lucene.LuceneIndex;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Provenance;

/// An index whose changes leave a trace. A document that is added as it was leaves none.
record TracedIndex(LuceneIndex index, History history, Clock clock) implements DocumentIndex {
  private static final String FOLDER = "history";

  static TracedIndex over(LuceneIndex index, LuceneStore store) {
    return new TracedIndex(index, history(store), Clock.systemUTC());
  }

  static History history(LuceneStore store) {
    return new History(store.beside(FOLDER));
  }

  @Override
  public Change add(EnrichedDocument document) throws IOException {
    String now = document.source().state();
    String before = index.put(document);
    if (!now.equals(before)) {
      Provenance read = document.source().provenance();
      String from = read.address() == null ? read.origin() : read.address();
      Trace.Action action = before == null ? Trace.Action.ADDED : Trace.Action.UPDATED;
      String id = document.source().id();
      history.note(new Trace(clock.instant(), action, id, from, hash(before), read.hash(), null));
    }
    return before == null ? Change.ADDED : Change.REPLACED;
  }

  private static @Nullable String hash(@Nullable String state) {
    return state == null ? null : state.substring(0, Math.max(0, state.indexOf('/')));
  }

  @Override
  public boolean delete(String id) throws IOException {
    return delete(id, "вилучено");
  }

  @Override
  public boolean delete(String id, String reason) throws IOException {
    String before = index.take(id);
    if (before != null) {
      history.note(
          new Trace(
              clock.instant(), Trace.Action.REMOVED, id, "obriy", hash(before), null, reason));
    }
    return before != null;
  }

  @Override
  public void commit() throws IOException {
    history.flush();
    index.commit();
  }

  @Override
  public void close() throws IOException {
    try (index) {
      history.close();
    }
  }
}
