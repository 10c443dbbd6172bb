package ua.obriy.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;
import ua.obriy.search.SearchRequest;

/// Puts matching documents in order. Equal ones are ordered by a hash of their ids, so that pages
/// neither repeat nor lose a hit.
///
/// By relevance, the best [Weights#WINDOW] are ordered again with nearness and kin of words and
// with
/// [Freshness]; pages walk through these first and go on in the order of BM25.
final class Ranking {
  private static final SortField TIE = new SortField(IndexField.TIE.key, SortField.Type.LONG);

  /// Totals come from the set of documents, not from here.
  private static final TotalHits NO_TOTAL =
      new TotalHits(0, TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO);

  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparing(Ranked::score).reversed().thenComparing(Ranked::tie);

  /// @param key the score's bits, or the day
  record Ranked(int doc, float score, long key, long tie, boolean window) {
    /// @param snapshot see [Cursor]
    Cursor cursor(SearchRequest.Sort sort, long snapshot) {
      return new Cursor(sort, snapshot, window, key, tie);
    }
  }

  private final IndexSearcher searcher;
  private final Query query;
  private final @Nullable Query nearness;
  private final SearchRequest.Sort order;

  /// @param query scored and already restricted to the documents found
  /// @param nearness null when there is nothing to be near
  Ranking(IndexSearcher searcher, Query query, @Nullable Query nearness, SearchRequest.Sort order) {
    this.searcher = searcher;
    this.query = query;
    this.nearness = nearness;
    this.order = order;
  }

  /// The next hits after the cursor, best first.
  List<Ranked> after(@Nullable Cursor cursor, int size) throws IOException {
    boolean windowed = nearness != null && order == SearchRequest.Sort.RELEVANCE;
    if (!windowed || cursor != null && !cursor.window()) {
      FieldDoc last = cursor == null ? null : position(cursor);
      return ranked(top(last, size), false);
    }
    ScoreDoc[] best = top(null, Weights.WINDOW);
    ScoreDoc last = best.length == Weights.WINDOW ? position(best[best.length - 1]) : null;
    List<Ranked> hits = new ArrayList<>(window(best));
    if (cursor != null) {
      hits.removeIf(hit -> !isAfter(hit, cursor));
    }
    if (hits.size() < size && last != null) {
      hits.addAll(ranked(top((FieldDoc) last, size - hits.size()), false));
    }
    return hits.size() > size ? hits.subList(0, size) : hits;
  }

  private static boolean isAfter(Ranked hit, Cursor cursor) {
    int byScore = Float.compare(cursor.score(), hit.score());
    return byScore > 0 || byScore == 0 && hit.tie() > cursor.tie();
  }

  private List<Ranked> window(ScoreDoc[] best) throws IOException {
    TopFieldDocs top = new TopFieldDocs(NO_TOTAL, best, sort().getSort());
    QueryRescorer.rescore(searcher, top, Objects.requireNonNull(nearness), 1, best.length);
    Freshness freshness = new Freshness(searcher.getIndexReader());
    for (ScoreDoc doc : best) {
      doc.score *= freshness.factor(doc.doc);
    }
    List<Ranked> window = ranked(best, true);
    return window.stream().sorted(BEST_FIRST).toList();
  }

  private ScoreDoc[] top(@Nullable FieldDoc after, int size) throws IOException {
    ScoreDoc[] docs =
        searcher.search(query, new TopFieldCollectorManager(sort(), size, after, size)).scoreDocs;
    for (ScoreDoc doc : docs) {
      doc.score = ((FieldDoc) doc).fields[0] instanceof Float score ? score : 0;
    }
    return docs;
  }

  private static List<Ranked> ranked(ScoreDoc[] docs, boolean window) {
    List<Ranked> ranked = new ArrayList<>();
    for (ScoreDoc doc : docs) {
      Object[] fields = ((FieldDoc) doc).fields;
      long key = fields[0] instanceof Long day ? day : Float.floatToIntBits(doc.score);
      ranked.add(new Ranked(doc.doc, doc.score, key, (Long) fields[1], window));
    }
    return ranked;
  }

  private static FieldDoc position(ScoreDoc last) {
    Object[] fields = ((FieldDoc) last).fields;
    return new FieldDoc(Integer.MAX_VALUE, last.score, fields);
  }

  private FieldDoc position(Cursor cursor) {
    Object first = order == SearchRequest.Sort.RELEVANCE ? cursor.score() : (Object) cursor.key();
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {first, cursor.tie()});
  }

  private Sort sort() {
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, TIE);
      case NEWEST -> new Sort(byDay(true, Long.MIN_VALUE), TIE);
      case OLDEST -> new Sort(byDay(false, Long.MAX_VALUE), TIE);
    };
  }

  /// Documents without a date come last in both directions.
  private static SortField byDay(boolean reverse, long missing) {
    return new SortField(IndexField.DATE.key, SortField.Type.LONG, reverse, missing);
  }
}
