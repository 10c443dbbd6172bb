package ua.obriy.search;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a person typed and chose.
///
/// @param text the words, with the operators of [QueryParser]; empty for every document
/// @param size hits wanted, 0 for counts only, at most [SearchRequest#MAX_SIZE]
/// @param cursor the `nextCursor` of the page before, null for the first page
/// @param facets the facets to count, with what is listed of each
/// @param asTyped true to repair and relax nothing
public record TypedQuestion(
    String text,
    Filters filters,
    SearchRequest.Sort sort,
    int size,
    @Nullable String cursor,
    Map<Facet, FacetView> facets,
    boolean asTyped,
    SearchRequest.Collapse collapse) {

  public TypedQuestion {
    facets = Map.copyOf(facets);
  }

  /// The usual values of each facet; every document is a hit.
  public TypedQuestion(
      String text,
      Filters filters,
      SearchRequest.Sort sort,
      int size,
      @Nullable String cursor,
      Set<Facet> facets,
      boolean asTyped) {
    this(
        text,
        filters,
        sort,
        size,
        cursor,
        SearchRequest.usual(facets),
        asTyped,
        SearchRequest.Collapse.NONE);
  }

  SearchRequest request(Query query) {
    return new SearchRequest(query, filters, sort, size, cursor, facets, collapse);
  }

  /// How many there are, without hits and facets.
  SearchRequest counting(Query query) {
    return new SearchRequest(query, filters, sort, 0, null, Set.of());
  }
}
