package ua.obriy.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a person typed and chose.
///
/// @param text the words, with the operators of [QueryParser]; empty for every document
/// @param size hits wanted, 0 for counts only, at most [SearchRequest#MAX_SIZE]
/// @param cursor the `nextCursor` of the page before, null for the first page
/// @param facets the facets to count
/// @param asTyped true to repair and relax nothing
public record TypedQuestion(
    String text,
    Filters filters,
    SearchRequest.Sort sort,
    int size,
    @Nullable String cursor,
    Set<Facet> facets,
    boolean asTyped,
    SearchRequest.Collapse collapse) {

  /// Every document is a hit.
  public TypedQuestion(
      String text,
      Filters filters,
      SearchRequest.Sort sort,
      int size,
      @Nullable String cursor,
      Set<Facet> facets,
      boolean asTyped) {
    this(text, filters, sort, size, cursor, facets, asTyped, SearchRequest.Collapse.NONE);
  }

  public TypedQuestion {
    facets = Set.copyOf(facets);
  }

  SearchRequest request(Query query) {
    return new SearchRequest(query, filters, sort, size, cursor, facets, collapse);
  }

  /// How many there are, without hits and facets.
  SearchRequest counting(Query query) {
    return new SearchRequest(query, filters, sort, 0, null, Set.of());
  }
}
