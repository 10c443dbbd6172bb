package ua.obriy.cli;

import java.io.Closeable;
import java.io.IOException;
import ua.obriy.index.DocumentIndex;
import ua.obriy.lucene.LuceneEngine;
import ua.obriy.lucene.LuceneIndex;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.model.EnrichedDocument;

/// An index that is served: for reading only, so that other commands may write it meanwhile, or for
/// writing too.
record OpenIndex(LuceneEngine engine, DocumentIndex index, Closeable owner) implements Closeable {

  /// Makes the index first when there is none.
  static OpenIndex forReading(LuceneStore store) throws IOException {
    if (!store.exists()) {
      store.openForWriting().close();
    }
    LuceneEngine engine = store.openForReading();
    return new OpenIndex(engine, new Unwritable(), engine);
  }

  static OpenIndex forWriting(LuceneStore store) throws IOException {
    LuceneIndex index = store.openForWriting();
    return new OpenIndex(index.engine(), index, index);
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
