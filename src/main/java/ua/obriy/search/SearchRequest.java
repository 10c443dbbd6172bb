package ua.obriy.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One question to an engine.
///
/// @param size hits wanted, 0 for counts only, at most 100
/// @param cursor the `nextCursor` of the page before, null for the first page
/// @param facets the facets to count
public record SearchRequest(
    Query query, Filters filters, Sort sort, int size, @Nullable String cursor, Set<Facet> facets) {

  public static final int MAX_SIZE = 100;

  /// The order of hits.
  public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
  }

  public SearchRequest {
    if (size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be 0.." + MAX_SIZE + "; got: " + size);
    }
    facets = Set.copyOf(facets);
  }
}
