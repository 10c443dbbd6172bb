package ua.obriy.cli;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import ua.obriy.index.DocumentIndex;
import ua.obriy.index.Traces;
import ua.obriy.lucene.LuceneEngine;
import ua.obriy.lucene.LuceneIndex;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.watch.Watches;

/// An index that is served: for reading only, so that other commands may write it meanwhile, or for
/// writing too.
///
/// @param watches null when it is open for reading only
record OpenIndex(
    LuceneEngine engine,
    DocumentIndex index,
    @Nullable Watches watches,
    Traces traces,
    Closeable owner)
    implements Closeable {

  /// Makes the index first when there is none.
  static OpenIndex forReading(LuceneStore store) throws IOException {
    if (!store.exists()) {
      store.openForWriting().close();
    }
    LuceneEngine engine = store.openForReading();
    return new OpenIndex(engine, new Unwritable(), null, TracedIndex.history(store), engine);
  }

  static OpenIndex forWriting(LuceneStore store, Knowledge knowledge, Home home)
      throws IOException {
    LuceneIndex index = store.openForWriting();
    try {
      LuceneEngine engine = index.engine();
      WatchedIndex.Reading reading =
          new WatchedIndex.Reading(knowledge, knowledge.search(engine, home));
      Watches watches = WatchedIndex.watches(store, engine, reading).delivering();
      TracedIndex traced = TracedIndex.over(index, store);
      WatchedIndex watched = new WatchedIndex(StoriedIndex.over(index, traced), watches);
      return new OpenIndex(engine, watched, watches, traced.history(), watched);
    } catch (IOException | RuntimeException e) {
      index.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    owner.close();
  }

  /// Stands where nobody is allowed to write; the server refuses before it comes here.
  private static final class Unwritable implements DocumentIndex {
    @Override
    public Change add(EnrichedDocument document) throws IOException {
      throw refused();
    }

    @Override
    public boolean delete(String id) throws IOException {
      throw refused();
    }

    @Override
    public void commit() throws IOException {
      throw refused();
    }

    private static IOException refused() {
      return new IOException("the index is open for reading only");
    }

    @Override
    public void close() {}
  }
}
