package ua.obriy.search;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One question to an engine.
///
/// @param size hits wanted, 0 for counts only, at most 100
/// @param cursor the `nextCursor` of the page before, null for the first page
/// @param facets the facets to count, with what is listed of each
/// @param collapse what makes one hit of several documents; totals and counts are of documents all
///     the same
public record SearchRequest(
    Query query,
    Filters filters,
    Sort sort,
    int size,
    @Nullable String cursor,
    Map<Facet, FacetView> facets,
    Collapse collapse) {

  public static final int MAX_SIZE = 100;

  /// The order of hits.
  public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
  }

  /// Which documents become one hit.
  public enum Collapse {
    NONE,
    /// Those of a story: the first of them in the order of the hits stands for all.
    STORY
  }

  public SearchRequest {
    if (size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be 0.." + MAX_SIZE + "; got: " + size);
    }
    facets = Map.copyOf(facets);
  }

  /// The usual values of each facet; every document is a hit.
  public SearchRequest(
      Query query,
      Filters filters,
      Sort sort,
      int size,
      @Nullable String cursor,
      Set<Facet> facets) {
    this(query, filters, sort, size, cursor, usual(facets), Collapse.NONE);
  }

  static Map<Facet, FacetView> usual(Set<Facet> facets) {
    return facets.stream().collect(Collectors.toMap(Function.identity(), FacetView::usual));
  }
}
