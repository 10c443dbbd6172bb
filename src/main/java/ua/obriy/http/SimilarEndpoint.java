package ua.obriy.http;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.PlaceFinding;
import ua.obriy.search.Filters;
import ua.obriy.search.Query;
import ua.obriy.search.SearchEngine;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchRequest;

/// `GET /api/documents/{id}/similar`: other documents with most of the words of its title and
/// names of the places it is about.
record SimilarEndpoint(SearchEngine engine, Labels labels) implements Endpoint {
  private static final int MOST = 6;
  private static final int SHORTEST_WORD = 4;
  private static final int LONGEST_QUESTION = 24;

  record Similar(List<SearchJson.Hit> hits) {}

  @Override
  public Route route() {
    return Route.get(
        "/api/documents/{id}/similar",
        "Other documents with most of the words of its title, best first, at most " + MOST,
        List.of());
  }

  @Override
  public Answer answer(Call call) throws IOException {
    String id = call.variable("id");
    EnrichedDocument document = engine.document(id).orElseThrow(() -> DocumentEndpoint.missing(id));
    Set<String> words = words(document);
    if (words.size() < 2) {
      return Answer.passing(new Similar(List.of()));
    }
    List<Query> any = words.stream().<Query>map(Query.Word::new).toList();
    Query query = new Query.MostOf(any, Math.max(2, words.size() / 3));
    SearchRequest request =
        new SearchRequest(
            query, Filters.NONE, SearchRequest.Sort.RELEVANCE, MOST + 1, null, Set.of());
    List<SearchJson.Hit> hits =
        engine.search(request).hits().stream()
            .filter(hit -> !hit.document().source().id().equals(id))
            .limit(MOST)
            .map(this::json)
            .toList();
    return Answer.passing(new Similar(hits));
  }

  private SearchJson.Hit json(SearchPage.Hit hit) {
    return SearchJson.hit(hit, labels);
  }

  /// Words of the title and names of the places that it is about.
  private static Set<String> words(EnrichedDocument document) {
    Stream<String> places =
        document.places().stream().filter(PlaceFinding::about).map(found -> found.place().name());
    return Stream.concat(Stream.of(document.source().title()), places)
        .flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}'’ʼ-]+", -1)))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .limit(LONGEST_QUESTION)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
