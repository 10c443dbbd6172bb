package ua.obriy.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import ua.obriy.index.DocumentIndex;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.lucene.WaitingQuestions;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.search.SearchEngine;
import ua.obriy.search.TypedSearch;
import ua.obriy.watch.WatchSettings;
import ua.obriy.watch.Watches;

/// An index that tells the saved searches what is added. Closing it closes both.
///
/// Matches are written down before the documents are, so that no crash loses one; a document that
/// is then added again makes no second match.
record WatchedIndex(DocumentIndex index, Watches watches) implements DocumentIndex {
  private static final System.Logger LOG = System.getLogger(WatchedIndex.class.getName());

  static WatchSettings settings(LuceneStore store) {
    return new WatchSettings(
        store.beside(),
        WatchSettings.USUAL_MOST,
        "true".equals(System.getenv("OBRIY_WEBHOOKS_PRIVATE")),
        Clock.systemUTC());
  }

  static Watches watches(LuceneStore store, SearchEngine engine, Reading reading)
      throws IOException {
    Knowledge known = reading.knowledge();
    WaitingQuestions questions =
        new WaitingQuestions(known.text(), known.equivalences(), known.places());
    Watches.Parts parts = new Watches.Parts(questions, engine, reading.search()::standing);
    return Watches.open(settings(store), parts);
  }

  /// How questions are read.
  record Reading(Knowledge knowledge, TypedSearch search) {}

  @Override
  public Change add(EnrichedDocument document) throws IOException {
    Watches.Found found = found(document);
    Change change = index.add(document);
    watches.keep(found);
    return change;
  }

  /// A question that fails must not keep documents out.
  private Watches.Found found(EnrichedDocument document) throws IOException {
    try {
      return watches.answeredBy(document);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "saved searches over " + document.source().id(), e);
      return new Watches.Found(document, Set.of());
    }
  }

  @Override
  public boolean delete(String id) throws IOException {
    return index.delete(id);
  }

  @Override
  public boolean delete(String id, String reason) throws IOException {
    return index.delete(id, reason);
  }

  @Override
  public void commit() throws IOException {
    watches.flush();
    index.commit();
  }

  /// Posts what waits, for so long at most; the rest goes out when a server runs.
  void deliver(Duration most) {
    try {
      watches.deliverNow(most);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    try (index) {
      watches.close();
    }
  }
}
