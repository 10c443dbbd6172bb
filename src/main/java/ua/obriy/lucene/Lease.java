package ua.obriy.lucene;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.search.SearcherManager;

/// A snapshot in use; closing it gives the files of old segments back.
record Lease(Snapshot snapshot, SearcherManager owner) implements Closeable {
  @Override
  public void close() throws IOException {
    owner.release(snapshot);
  }
}
