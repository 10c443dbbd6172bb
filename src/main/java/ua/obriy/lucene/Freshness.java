package ua.obriy.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/// How much news gain by being new: [Weights#FRESH] on the newest day of the index, half of it
/// after [Weights#HALF_LIFE_DAYS] and so on. What has no date, or is no news, gains nothing.
///
/// The newest day of the index stands for today, so that an index that is no longer fed answers
/// tomorrow as it does today, and tests need no clock.
final class Freshness {
  private static final BytesRef NEWS = new BytesRef("news");

  private final List<LeafReaderContext> leaves;
  private final long newest;

  Freshness(IndexReader reader) throws IOException {
    this.leaves = reader.leaves();
    byte[] most = PointValues.getMaxPackedValue(reader, IndexField.DATE.key);
    this.newest = most == null ? 0 : LongPoint.decodeDimension(most, 0);
  }

  /// What the score of a document is multiplied by, at least 1.
  float factor(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    int inLeaf = doc - leaf.docBase;
    NumericDocValues days = DocValues.getNumeric(leaf.reader(), IndexField.DATE.key);
    return days.advanceExact(inLeaf) && isNews(leaf, inLeaf) ? ofAge(newest - days.longValue()) : 1;
  }

  /// @param days since the newest day of the index
  static float ofAge(long days) {
    return (float) (1 + Weights.FRESH * Math.pow(2, -days / Weights.HALF_LIFE_DAYS));
  }

  private static boolean isNews(LeafReaderContext leaf, int doc) throws IOException {
    SortedSetDocValues kinds = DocValues.getSortedSet(leaf.reader(), IndexField.KIND.key);
    return kinds.advanceExact(doc) && kinds.lookupOrd(kinds.nextOrd()).equals(NEWS);
  }
}
