package ua.obriy.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The values of one facet in one segment, in memory: counting reads two arrays from left to right.
///
/// @param starts for each document where its values begin in `ordinals`; null when every document
///     has one value at most, which then stands at its own number, -1 for none
/// @param ordinals numbers of values in the order of the segment
/// @param size number of different values
record FacetColumn(int @Nullable [] starts, int[] ordinals, int size) {

  static FacetColumn load(LeafReader segment, String field) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment, field);
    SortedDocValues single = DocValues.unwrapSingleton(values);
    return single == null ? many(values, segment.maxDoc()) : one(single, segment.maxDoc());
  }

  private static FacetColumn one(SortedDocValues values, int documents) throws IOException {
    int[] ordinals = new int[documents];
    Arrays.fill(ordinals, -1);
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      ordinals[doc] = values.ordValue();
    }
    return new FacetColumn(null, ordinals, values.getValueCount());
  }

  private static FacetColumn many(SortedSetDocValues values, int documents) throws IOException {
    int[] starts = new int[documents + 1];
    int[] ordinals = new int[documents];
    int filled = 0;
    int before = 0;
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      Arrays.fill(starts, before, doc + 1, filled);
      before = doc + 1;
      for (int i = values.docValueCount(); i > 0; i--) {
        if (filled == ordinals.length) {
          ordinals = Arrays.copyOf(ordinals, filled + (filled >> 1) + 16);
        }
        ordinals[filled++] = (int) values.nextOrd();
      }
    }
    Arrays.fill(starts, before, documents + 1, filled);
    return new FacetColumn(starts, Arrays.copyOf(ordinals, filled), (int) values.getValueCount());
  }

  /// How many of the documents have each value.
  int[] count(FixedBitSet documents) {
    return starts == null ? countOne(documents) : countMany(documents, starts);
  }

  private int[] countOne(FixedBitSet documents) {
    // The place before the first value takes the documents without one.
    int[] counts = new int[size + 1];
    long[] words = documents.getBits();
    for (int w = 0; w < words.length; w++) {
      for (long word = words[w]; word != 0; word &= word - 1) {
        counts[ordinals[(w << 6) + Long.numberOfTrailingZeros(word)] + 1]++;
      }
    }
    return Arrays.copyOfRange(counts, 1, size + 1);
  }

  private int[] countMany(FixedBitSet documents, int[] starts) {
    int[] counts = new int[size];
    long[] words = documents.getBits();
    for (int w = 0; w < words.length; w++) {
      for (long word = words[w]; word != 0; word &= word - 1) {
        int doc = (w << 6) + Long.numberOfTrailingZeros(word);
        for (int i = starts[doc]; i < starts[doc + 1]; i++) {
          counts[ordinals[i]]++;
        }
      }
    }
    return counts;
  }
}
