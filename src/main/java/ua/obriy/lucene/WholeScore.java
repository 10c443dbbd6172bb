package ua.obriy.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// The score of a part in the light of its whole: a part of the best whole keeps its score, parts
/// of others lose by as much as their wholes answer worse. What stands for itself keeps its score,
/// so that parts and others compare.
final class WholeScore extends DoubleValuesSource {
  private final Wholes wholes;
  private final float[] scores;
  private final float best;

  WholeScore(Wholes wholes, List<Wholes.Wanted> words) throws IOException {
    this.wholes = wholes;
    this.scores = wholes.scores(words);
    float most = 0;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    this.best = most;
  }

  /// The same query with such scores.
  Query of(Query query) {
    return best == 0 ? query : new FunctionScoreQuery(query, this);
  }

  private double share(int whole) {
    return whole < 0 ? 1 : Weights.ALONE + (1 - Weights.ALONE) * scores[whole] / best;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues own) throws IOException {
    FacetColumn column = wholes.column(leaf);
    return new DoubleValues() {
      private int whole = -1;

      @Override
      public double doubleValue() throws IOException {
        return own.doubleValue() * share(whole);
      }

      @Override
      public boolean advanceExact(int doc) throws IOException {
        whole = wholes.whole(leaf, column, doc);
        return own.advanceExact(doc);
      }
    };
  }

  @Override
  public boolean needsScores() {
    return true;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public Explanation explain(LeafReaderContext leaf, int doc, Explanation own) throws IOException {
    double share = share(wholes.whole(leaf, wholes.column(leaf), doc));
    return Explanation.match(own.getValue().doubleValue() * share, "by its whole", own);
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return false;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(scores);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public String toString() {
    return "by the whole of each part";
  }
}
