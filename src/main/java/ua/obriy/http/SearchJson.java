package ua.obriy.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Cluster;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.SourceDocument;
import ua.obriy.search.Change;
import ua.obriy.search.Facet;
import ua.obriy.search.SearchPage;
import ua.obriy.search.TypedAnswer;

/// The answer of `/api/search`.
///
/// @param total documents, as facets count them
/// @param stories hits of all pages together with `collapse=story`; absent without
/// @param facets values by facet; months under `date`
/// @param facetSizes how many values each facet has, with those that a limit left out
record SearchJson(
    Understood query,
    long total,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long stories,
    long tookMillis,
    @Nullable String nextCursor,
    List<Hit> hits,
    Map<String, List<?>> facets,
    Map<String, Integer> facetSizes) {

  /// What the call said beside the question.
  ///
  /// @param lists the facets to answer with
  /// @param months whether to answer with the counts by month
  record Asked(String text, String asTypedUrl, FacetLists lists, boolean months) {}

  /// @param instead similar words whose documents are shown, since none has those that were typed;
  ///     absent otherwise
  record Understood(
      String text,
      String understood,
      List<Changed> changes,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String instead,
      String asTypedUrl) {}

  record Changed(String kind, String from, String to) {
    static Changed of(Change change) {
      return new Changed(change.kind().label(), change.from(), change.to());
    }
  }

  record Hit(
      String id,
      String title,
      List<int[]> titleMarks,
      @Nullable String url,
      @Nullable String date,
      @Nullable String kind,
      @Nullable String source,
      @Nullable String lang,
      double score,
      List<Snippet> snippets,
      List<HitPlace> places,
      List<HitTopic> topics,
      @Nullable Cluster cluster) {}

  record Snippet(String field, int start, String text, List<int[]> marks) {}

  record HitPlace(String code, String name, String type, String region, boolean about) {
    static HitPlace of(PlaceFinding found) {
      return new HitPlace(
          found.place().code(),
          found.place().name(),
          found.place().type().label(),
          found.place().regionCode(),
          found.about());
    }
  }

  record HitTopic(String id, String name) {}

  record Month(String from, String to, long count) {
    static Month of(SearchPage.MonthCount month) {
      LocalDate first = month.month();
      LocalDate last = first.plusMonths(1).minusDays(1);
      return new Month(first.toString(), last.toString(), month.count());
    }
  }

  static SearchJson of(TypedAnswer found, Asked asked, Labels labels, long millis) {
    SearchPage page = found.page();
    Map<Facet, FacetLists.Listed> lists = asked.lists().of(page);
    List<Changed> changes = found.changes().stream().map(Changed::of).toList();
    return new SearchJson(
        new Understood(
            asked.text(), found.understood(), changes, found.instead(), asked.asTypedUrl()),
        page.total(),
        page.stories(),
        millis,
        page.nextCursor(),
        page.hits().stream().map(hit -> hit(hit, labels)).toList(),
        facets(page, lists, asked.months()),
        sizes(lists));
  }

  private static Map<String, List<?>> facets(
      SearchPage page, Map<Facet, FacetLists.Listed> lists, boolean months) {
    Map<String, List<?>> facets = new LinkedHashMap<>();
    lists.forEach((facet, listed) -> facets.put(facet.label(), listed.values()));
    if (months) {
      facets.put(Parameters.DATE, page.months().stream().map(Month::of).toList());
    }
    return facets;
  }

  private static Map<String, Integer> sizes(Map<Facet, FacetLists.Listed> lists) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    lists.forEach((facet, listed) -> sizes.put(facet.label(), listed.all()));
    return sizes;
  }

  static Hit hit(SearchPage.Hit hit, Labels labels) {
    SourceDocument source = hit.document().source();
    return new Hit(
        source.id(),
        source.title(),
        hit.titleMarks(),
        source.url(),
        source.date() == null ? null : source.date().toString(),
        source.kind(),
        source.source(),
        hit.document().lang(),
        hit.score(),
        hit.snippets().stream()
            .map(one -> new Snippet("text", one.start(), one.text(), one.marks()))
            .toList(),
        hit.document().places().stream().map(HitPlace::of).toList(),
        hit.document().topics().stream()
            .map(topic -> new HitTopic(topic.id(), labels.topic(topic.id())))
            .toList(),
        hit.cluster());
  }
}
