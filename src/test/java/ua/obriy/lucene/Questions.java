package ua.obriy.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchPage.Hit;
import ua.obriy.search.SearchRequest;

/// Asks an index of a few documents.
final class Questions implements AutoCloseable {
  private final LuceneIndex index;

  Questions(Path folder, EnrichedDocument... documents) throws IOException {
    index = Sample.store(folder).openForWriting();
    for (EnrichedDocument document : documents) {
      index.add(document);
    }
    index.commit();
  }

  LuceneEngine engine() {
    return index.engine();
  }

  SearchPage page(String typed) throws IOException {
    return page(Sample.request(typed));
  }

  SearchPage page(SearchRequest request) throws IOException {
    return engine().search(request);
  }

  Set<String> ids(String typed) throws IOException {
    return Set.copyOf(ranked(typed));
  }

  List<String> ranked(String typed) throws IOException {
    return page(typed).hits().stream().map(hit -> hit.document().source().id()).toList();
  }

  Hit first(String typed) throws IOException {
    return page(typed).hits().getFirst();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
