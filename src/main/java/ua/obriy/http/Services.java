package ua.obriy.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.enrich.Enricher;
import ua.obriy.index.DocumentIndex;
import ua.obriy.index.Traces;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.Topic;
import ua.obriy.search.SearchEngine;
import ua.obriy.search.TypedSearch;
import ua.obriy.watch.Watches;

/// The parts that answer; all are safe for use by several threads and are closed by their owner.
///
/// @param search reads typed questions and asks `engine`
/// @param watches null when the index is open for reading only
/// @param traces what happened to documents, removed ones too
public record Services(
    TypedSearch search,
    SearchEngine engine,
    DocumentIndex index,
    DocumentReader reader,
    Enricher enricher,
    PlaceDirectory places,
    List<Topic> topics,
    @Nullable Watches watches,
    Traces traces) {
  public Services {
    topics = List.copyOf(topics);
  }
}
