package ua.obriy.http;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.obriy.search.Facet;
import ua.obriy.search.FacetView;
import ua.obriy.search.Filters;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.TypedQuestion;

/// Reads the question that search and map share from a call.
record Selection(Call call) {

  /// With the usual values of each facet.
  TypedQuestion question(Set<Facet> facets, int size, @Nullable String cursor) {
    return question(
        facets.stream().collect(Collectors.toMap(Function.identity(), FacetView::usual)),
        size,
        cursor);
  }

  TypedQuestion question(Map<Facet, FacetView> facets, int size, @Nullable String cursor) {
    String text = call.one(Parameters.Q).orElse("").strip();
    return new TypedQuestion(
        text,
        filters(),
        sort(text),
        size,
        cursor,
        facets,
        call.is(Parameters.AS_TYPED),
        call.one(Parameters.COLLAPSE).orElse(SearchRequest.Collapse.NONE));
  }

  private SearchRequest.Sort sort(String text) {
    return call.one(Parameters.SORT)
        .orElse(text.isEmpty() ? SearchRequest.Sort.NEWEST : SearchRequest.Sort.RELEVANCE);
  }

  private Filters filters() {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, call.all(Parameters.of(facet)).stream().distinct().toList());
    }
    LocalDate from = call.one(Parameters.FROM).orElse(null);
    LocalDate to = call.one(Parameters.TO).orElse(null);
    if (from != null && to != null && from.isAfter(to)) {
      throw Problem.parameter(
          Parameters.FROM.name(),
          from.toString(),
          new Problem.BadValue(
              "початок періоду пізніший за його кінець " + to, List.of("не пізніше " + to)));
    }
    Filters.PlaceRole role = call.one(Parameters.MENTIONS).orElse(Filters.PlaceRole.ALL);
    return new Filters(
        chosen,
        from,
        to,
        call.one(Parameters.BBOX).orElse(null),
        role,
        call.one(Parameters.STORY).orElse(null));
  }
}
