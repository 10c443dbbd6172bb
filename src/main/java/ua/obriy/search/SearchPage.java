package ua.obriy.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Cluster;
import ua.obriy.model.EnrichedDocument;

/// The answer: hits in order, and counts that come from the same computation as the total.
///
/// @param nextCursor null on the last page
/// @param facets for each facet asked, the values that its [FacetView] lists; a facet's counts
///     ignore its own choice; chosen values are listed even with count 0
/// @param values for each facet asked, how many values there are that its view would list without
///     its limit
/// @param months documents by month, ascending, without empty months
/// @param stories hits of all pages together when those of a story are one; null when every
///     document is a hit, which are `total` then
public record SearchPage(
    long total,
    List<Hit> hits,
    @Nullable String nextCursor,
    Map<Facet, List<FacetValue>> facets,
    Map<Facet, Integer> values,
    List<MonthCount> months,
    @Nullable Long stories) {

  /// A page on which every document is a hit.
  public SearchPage(
      long total,
      List<Hit> hits,
      @Nullable String nextCursor,
      Map<Facet, List<FacetValue>> facets,
      Map<Facet, Integer> values,
      List<MonthCount> months) {
    this(total, hits, nextCursor, facets, values, months, null);
  }

  /// A document that was found.
  ///
  /// @param document as stored; its analysis is empty
  /// @param titleMarks pairs of offsets into the title
  /// @param cluster the story that the document is in; null when it has no copy
  public record Hit(
      EnrichedDocument document,
      double score,
      List<int[]> titleMarks,
      List<Snippet> snippets,
      @Nullable Cluster cluster) {}

  /// A passage of the text that shows why.
  ///
  /// @param start where the passage begins in the stored text
  /// @param marks pairs of offsets into `text`
  public record Snippet(int start, String text, List<int[]> marks) {}

  /// @param value a code, an id or the text itself
  public record FacetValue(String value, long count, boolean selected) {}

  /// @param month its first day
  public record MonthCount(LocalDate month, long count) {}
}
