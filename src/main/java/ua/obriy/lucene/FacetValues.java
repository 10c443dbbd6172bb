package ua.obriy.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/// The values of one facet in a whole index: numbers of segments to numbers of the index to names.
/// Names are read once, when first asked; a race only reads one twice.
final class FacetValues {
  private final List<LeafReaderContext> leaves;
  private final String field;
  private final OrdinalMap ordinals;
  private final @Nullable String[] names;

  FacetValues(IndexReader reader, String field) throws IOException {
    this.leaves = reader.leaves();
    this.field = field;
    SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      values[leaf.ord] = DocValues.getSortedSet(leaf.reader(), field);
    }
    this.ordinals = OrdinalMap.build(null, values, PackedInts.DEFAULT);
    this.names = new String[(int) ordinals.getValueCount()];
  }

  int size() {
    return names.length;
  }

  /// Adds counts of a segment to those of the index.
  void add(int leaf, int[] counts, int[] all) {
    LongValues global = ordinals.getGlobalOrds(leaf);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        all[(int) global.get(i)] += counts[i];
      }
    }
  }

  /// The number in the index of a value of a segment.
  int ordinal(int leaf, int segmentOrdinal) {
    return (int) ordinals.getGlobalOrds(leaf).get(segmentOrdinal);
  }

  String name(int ordinal) throws IOException {
    String known = names[ordinal];
    if (known != null) {
      return known;
    }
    int leaf = ordinals.getFirstSegmentNumber(ordinal);
    SortedSetDocValues values = DocValues.getSortedSet(leaves.get(leaf).reader(), field);
    String name = values.lookupOrd(ordinals.getFirstSegmentOrd(ordinal)).utf8ToString();
    names[ordinal] = name;
    return name;
  }
}
