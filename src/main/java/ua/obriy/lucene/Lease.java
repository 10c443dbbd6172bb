package ua.obriy.lucene;

import java.io.Closeable;
import java.io.IOException;

/// A snapshot in use; closing it gives the files of old segments back.
record Lease(Snapshot snapshot) implements Closeable {
  @Override
  public void close() throws IOException {
    snapshot.getIndexReader().decRef();
  }
}
