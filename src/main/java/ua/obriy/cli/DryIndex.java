package ua.obriy.cli;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ua.obriy.index.DocumentIndex;
import ua.obriy.model.EnrichedDocument;

/// Tells what an index would do with documents, and does nothing.
///
/// @param shelf the documents that the index has
/// @param added ids of the documents that it would have besides
record DryIndex(Target.Shelf shelf, Set<String> added) implements DocumentIndex {
  DryIndex(Target.Shelf shelf) {
    this(shelf, ConcurrentHashMap.newKeySet());
  }

  @Override
  public Change add(EnrichedDocument document) throws IOException {
    String id = document.source().id();
    return added.add(id) && shelf.document(id).isEmpty() ? Change.ADDED : Change.REPLACED;
  }

  @Override
  public boolean delete(String id) {
    return added.remove(id);
  }

  @Override
  public void commit() {}

  @Override
  public void close() {}
}
