package ua.obriy.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.SmallFloat;
import ua.obriy.lucene.WordTerms.Asked;

/// The wholes whose parts are the documents of a snapshot, such as a PDF of which each page is a
/// document. A page of a PDF about the question is a better answer than a page with the same words
/// in another one.
///
/// Exact: every living part counts, whichever are found or shown. It costs a walk through the
/// documents of each word, as the matching does; nothing where no document is a part.
final class Wholes {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  /// A word that was asked for, with its weight.
  record Wanted(Asked word, float weight) {}

  private final Snapshot snapshot;
  private final FacetValues values;
  private final long[] lengths;
  private final double average;

  Wholes(Snapshot snapshot) throws IOException {
    this.snapshot = snapshot;
    this.values = snapshot.values(IndexField.PART_OF.key);
    this.lengths = new long[values.size()];
    long all = 0;
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      all += addLengths(leaf);
    }
    this.average = (double) all / Math.max(1, lengths.length);
  }

  private long addLengths(LeafReaderContext leaf) throws IOException {
    FacetColumn column = column(leaf);
    NumericDocValues norms = leaf.reader().getNormValues(IndexField.TEXT.key);
    Bits live = leaf.reader().getLiveDocs();
    long all = 0;
    if (norms == null || column.size() == 0) {
      return 0;
    }
    while (norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int whole = whole(leaf, column, norms.docID());
      if (whole >= 0 && (live == null || live.get(norms.docID()))) {
        int length = SmallFloat.byte4ToInt((byte) norms.longValue());
        lengths[whole] += length;
        all += length;
      }
    }
    return all;
  }

  FacetColumn column(LeafReaderContext leaf) throws IOException {
    return snapshot.columns().facet(leaf.reader(), IndexField.PART_OF.key);
  }

  /// The whole that a document is a part of, -1 when of none.
  int whole(LeafReaderContext leaf, FacetColumn column, int doc) {
    if (column.size() == 0) {
      return -1;
    }
    int ordinal = column.ordinals()[doc];
    return ordinal < 0 ? -1 : values.ordinal(leaf.ord, ordinal);
  }

  /// BM25 of every whole, as if its parts were one text among the texts of the other wholes.
  float[] scores(List<Wanted> words) throws IOException {
    float[] scores = new float[lengths.length];
    for (Wanted wanted : lengths.length == 0 ? List.<Wanted>of() : words) {
      int[] times = times(wanted.word());
      int holding = 0;
      for (int count : times) {
        holding += count > 0 ? 1 : 0;
      }
      double rarity = Math.log(1 + (lengths.length - holding + 0.5) / (holding + 0.5));
      for (int i = 0; i < scores.length; i++) {
        if (times[i] == 0) {
          continue;
        }
        double length = K1 * (1 - B + B * lengths[i] / average);
        scores[i] += (float) (wanted.weight() * rarity * times[i] / (times[i] + length));
      }
    }
    return scores;
  }

  /// How often each whole has the word.
  private int[] times(Asked word) throws IOException {
    int[] times = new int[lengths.length];
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      FacetColumn column = column(leaf);
      for (String lemma : column.size() == 0 ? List.<String>of() : word.lemmas()) {
        count(leaf, lemma, column, times);
      }
    }
    return times;
  }

  private void count(LeafReaderContext leaf, String lemma, FacetColumn column, int[] times)
      throws IOException {
    LeafReader reader = leaf.reader();
    Bits live = reader.getLiveDocs();
    PostingsEnum docs = reader.postings(new Term(IndexField.TEXT.key, lemma), PostingsEnum.FREQS);
    if (docs == null) {
      return;
    }
    while (docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int whole = whole(leaf, column, docs.docID());
      if (whole >= 0 && (live == null || live.get(docs.docID()))) {
        times[whole] += docs.freq();
      }
    }
  }
}
