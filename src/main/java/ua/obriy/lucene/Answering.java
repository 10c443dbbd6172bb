package ua.obriy.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import ua.obriy.lucene.Ranking.Ranked;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.search.Facet;
import ua.obriy.search.FacetView;
import ua.obriy.search.Filters;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchPage.FacetValue;
import ua.obriy.search.SearchPage.Hit;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.SearchRequest.Collapse;
import ua.obriy.search.SearchRequest.Sort;
import ua.obriy.search.SearchTimeoutException;
import ua.obriy.text.DocumentLanguage;

/// Answers one question over one snapshot.
///
/// The documents that match the words, and those that match each filter, are gathered as bit sets.
/// Their intersection is the answer; leaving one filter out gives the documents that its own facet
/// counts. Scores are computed afterwards, for the best hits only.
final class Answering {
  static final long TIMEOUT_MILLIS = 2_000;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final IndexSearcher searcher;
  private final WordTerms terms;
  private final Scoring scoring;
  private final Sort order;
  private @Nullable WholeScore whole;

  Answering(Snapshot snapshot, WordTerms terms, SearchRequest request) throws IOException {
    this(snapshot, terms, request, within(TIMEOUT_MILLIS));
  }

  Answering(Snapshot snapshot, WordTerms terms, SearchRequest request, QueryTimeout timeout)
      throws IOException {
    this.snapshot = snapshot;
    this.terms = terms.among(snapshot.otherLanguages());
    this.request = request;
    this.scoring = new Scoring(request.query(), this.terms, snapshot.getIndexReader());
    this.order = order(request.sort(), scoring);
    this.searcher = new IndexSearcher(snapshot.getIndexReader());
    searcher.setTimeout(timeout);
  }

  static QueryTimeout within(long millis) {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    return () -> System.nanoTime() - deadline > 0;
  }

  /// Without words nothing is more relevant than the news.
  private static Sort order(Sort asked, Scoring scoring) {
    return asked == Sort.RELEVANCE && scoring.first() == null ? Sort.NEWEST : asked;
  }

  /// Where the state that a page came from is kept for the next page.
  interface Pages {
    long keep(Snapshot snapshot);
  }

  SearchPage page(Pages pages) throws IOException {
    Cursor cursor = Cursor.parse(request.cursor(), order);
    DocSet matching = DocSet.matching(new QueryTranslation(terms).of(request.query()), searcher);
    List<Dimension> dimensions = dimensions();
    List<DocSet> filters = dimensions.stream().map(Dimension::documents).toList();
    DocSet found = filters.isEmpty() ? matching : matching.and(filters, -1);
    checkTime();
    Counting counting = new Counting(snapshot, request.filters().places());
    Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
    Map<Facet, Integer> values = new EnumMap<>(Facet.class);
    for (Map.Entry<Facet, FacetView> asked : request.facets().entrySet()) {
      Facet facet = asked.getKey();
      DocSet counted = leavingOut(facet, dimensions, matching, filters, found);
      Counting.Listed listed =
          counting.values(facet, counted, request.filters().of(facet), asked.getValue());
      facets.put(facet, listed.values());
      values.put(facet, listed.all());
    }
    long total = found.size();
    DocSet listed = request.collapse() == Collapse.STORY ? oneOfEachStory(found) : found;
    List<Ranked> ranked = total == 0 ? List.of() : ranked(listed, cursor);
    checkTime();
    boolean more = ranked.size() > request.size();
    List<Ranked> shown = more ? ranked.subList(0, request.size()) : ranked;
    return new SearchPage(
        total,
        hits(shown),
        more ? shown.getLast().cursor(order, pages.keep(snapshot)).render() : null,
        facets,
        values,
        counting.months(leavingOut(null, dimensions, matching, filters, found)),
        request.collapse() == Collapse.STORY ? listed.size() : null);
  }

  private DocSet oneOfEachStory(DocSet found) throws IOException {
    Folding folding = new Folding(snapshot.stories(), order);
    DocSet members = folding.members(found, snapshot.getLeafContexts());
    return members.size() == 0
        ? found
        : found.replacing(members, folding.first(scored(members), searcher));
  }

  /// The same documents as of all pages together.
  ///
  /// @param lease of the snapshot, taken over
  AllFound all(Lease lease) throws IOException {
    DocSet matching = DocSet.matching(new QueryTranslation(terms).of(request.query()), searcher);
    List<DocSet> filters = dimensions().stream().map(Dimension::documents).toList();
    DocSet found = filters.isEmpty() ? matching : matching.and(filters, -1);
    checkTime();
    return new AllFound(lease, found.size(), new AllFound.Order(searcher, ranking(found), order));
  }

  /// @param facet null for the days
  private record Dimension(@Nullable Facet facet, boolean days, DocSet documents) {}

  private List<Dimension> dimensions() throws IOException {
    Filters filters = request.filters();
    List<Dimension> dimensions = new ArrayList<>();
    for (Map.Entry<Facet, List<String>> chosen : filters.chosen().entrySet()) {
      Query any = Conditions.anyOf(chosen.getKey(), chosen.getValue(), filters.places());
      dimensions.add(new Dimension(chosen.getKey(), false, DocSet.matching(any, searcher)));
    }
    if (filters.from() != null || filters.to() != null) {
      Query days = QueryTranslation.dated(filters.from(), filters.to());
      dimensions.add(new Dimension(null, true, DocSet.matching(days, searcher)));
    }
    if (filters.story() != null) {
      StoryMap stories = snapshot.stories();
      int story = stories.story(filters.story());
      DocSet members = stories.members(story, snapshot.getLeafContexts());
      dimensions.add(new Dimension(null, false, members));
    }
    if (filters.box() != null) {
      Query inside = Conditions.inside(filters.box(), filters.places());
      dimensions.add(new Dimension(null, false, DocSet.matching(inside, searcher)));
    }
    return dimensions;
  }

  /// The documents that a facet (null: the months) counts: its own filter does not matter.
  private static DocSet leavingOut(
      @Nullable Facet facet,
      List<Dimension> dimensions,
      DocSet matching,
      List<DocSet> filters,
      DocSet found) {
    for (int i = 0; i < dimensions.size(); i++) {
      Dimension dimension = dimensions.get(i);
      if (facet == null ? dimension.days() : dimension.facet() == facet) {
        return matching.and(filters, i);
      }
    }
    return found;
  }

  private List<Ranked> ranked(DocSet found, @Nullable Cursor cursor) throws IOException {
    return request.size() == 0 ? List.of() : ranking(found).after(cursor, request.size() + 1);
  }

  private Ranking ranking(DocSet found) throws IOException {
    Query second = scoring.second();
    return new Ranking(searcher, scored(found), second == null ? null : weighed(second), order);
  }

  /// The documents with what they are ordered by first.
  private Query scored(DocSet found) throws IOException {
    Query words = scoring.first();
    BooleanQuery.Builder restricted = new BooleanQuery.Builder();
    restricted.add(new DocSetQuery(found), Occur.FILTER);
    if (words != null) {
      boolean all = scoring.coversAll(request.query());
      restricted.add(weighed(words), all ? Occur.MUST : Occur.SHOULD);
    }
    return restricted.build();
  }

  /// Scores in the light of what is known of a document beside its words.
  private Query weighed(Query words) throws IOException {
    if (order != Sort.RELEVANCE) {
      return words;
    }
    if (whole == null) {
      whole = new WholeScore(snapshot.wholes(), scoring.wanted());
    }
    return whole.of(words);
  }

  private List<Hit> hits(List<Ranked> ranked) throws IOException {
    StoredFields stored = snapshot.storedFields();
    QueryWords words = new QueryWords(request.query(), terms);
    List<Hit> hits = new ArrayList<>();
    for (Ranked one : ranked) {
      EnrichedDocument document = StoredDocuments.read(stored, one.doc());
      Marking marking = new Marking(words, terms, DocumentLanguage.ofCode(document.lang()));
      String text = document.source().text();
      hits.add(
          new Hit(
              document,
              one.score(),
              marks(marking, document.source().title()),
              new Passages(text, marking.marks(text)).best(),
              StoryReading.cluster(snapshot, one.doc())));
    }
    return hits;
  }

  private static List<int[]> marks(Marking marking, String title) {
    return marking.marks(title).stream().map(mark -> new int[] {mark.start(), mark.end()}).toList();
  }

  private void checkTime() throws IOException {
    if (searcher.timedOut()) {
      throw new SearchTimeoutException(TIMEOUT_MILLIS);
    }
  }
}
