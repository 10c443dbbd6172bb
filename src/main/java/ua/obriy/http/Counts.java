package ua.obriy.http;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;
import ua.obriy.search.Query;
import ua.obriy.search.SearchEngine;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchRequest;

/// Counts documents by facet value over the whole index.
record Counts(SearchEngine engine) {

  /// Documents by value of each facet; a value without documents is absent.
  Map<Facet, Map<String, Long>> of(Set<Facet> facets) throws IOException {
    return of(facets, Filters.PlaceRole.ALL);
  }

  /// As [#of(Set)], of documents that stand so to a place.
  Map<Facet, Map<String, Long>> of(Set<Facet> facets, Filters.PlaceRole role) throws IOException {
    Filters filters = new Filters(Map.of(), null, null, null, role);
    SearchRequest everything =
        new SearchRequest(
            new Query.Everything(), filters, SearchRequest.Sort.RELEVANCE, 0, null, facets);
    Map<Facet, Map<String, Long>> all = new EnumMap<>(Facet.class);
    engine.search(everything).facets().forEach((facet, values) -> all.put(facet, byValue(values)));
    return all;
  }

  private static Map<String, Long> byValue(Iterable<SearchPage.FacetValue> values) {
    Map<String, Long> counts = new HashMap<>();
    values.forEach(value -> counts.put(value.value(), value.count()));
    return counts;
  }

  /// The facet that counts places of this level.
  static Facet facetOf(PlaceType type) {
    return switch (type) {
      case REGION -> Facet.REGION;
      case CITY, SETTLEMENT, VILLAGE -> Facet.CITY;
      case RAION, HROMADA, CITY_DISTRICT -> Facet.DISTRICT;
    };
  }

  /// Counts of places, to be looked up one by one.
  static long of(Place place, Map<Facet, Map<String, Long>> counts) {
    return counts.getOrDefault(facetOf(place.type()), Map.of()).getOrDefault(place.code(), 0L);
  }
}
