package ua.obriy.cli;

import java.io.IOException;
import ua.obriy.index.DocumentIndex;
import ua.obriy.ingest.Stories;
import ua.obriy.lucene.LuceneIndex;
import ua.obriy.model.EnrichedDocument;

/// An index whose documents know their copies. Closing it closes the index.
record StoriedIndex(DocumentIndex index, Stories stories) implements DocumentIndex {

  /// Over an index that holds documents already.
  static StoriedIndex over(LuceneIndex index) throws IOException {
    return new StoriedIndex(index, storiesOf(index));
  }

  /// The stories of the documents that an index holds.
  static Stories storiesOf(LuceneIndex index) throws IOException {
    Stories stories = new Stories();
    index.forEachLikeness(stories::remember);
    return stories;
  }

  @Override
  public Change add(EnrichedDocument document) throws IOException {
    return index.add(stories.compared(document));
  }

  @Override
  public boolean delete(String id) throws IOException {
    stories.forget(id);
    return index.delete(id);
  }

  @Override
  public void commit() throws IOException {
    index.commit();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
