package ua.obriy.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import ua.obriy.model.Likeness;

/// The likeness of documents, in columns of the index.
final class LikenessColumns {
  private LikenessColumns() {}

  static void add(Document fields, Likeness likeness) {
    if (!likeness.isKnown()) {
      return;
    }
    fields.add(new NumericDocValuesField(IndexField.LIKENESS_KEY.key, likeness.key()));
    fields.add(new NumericDocValuesField(IndexField.ARRIVAL.key, likeness.arrival()));
    fields.add(new BinaryDocValuesField(IndexField.SKETCH.key, new BytesRef(likeness.sketch())));
    for (long key : likeness.alike()) {
      fields.add(new SortedNumericDocValuesField(IndexField.ALIKE.key, key));
    }
  }

  /// In the order of arrival, whichever way the documents lie in the index.
  static void forEach(IndexReader reader, Consumer<Likeness> visitor) throws IOException {
    List<Likeness> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      forEach(leaf.reader(), found::add);
    }
    found.sort(Comparator.comparingLong(Likeness::arrival));
    Queue<Likeness> left = new ArrayDeque<>(found);
    found.clear();
    while (!left.isEmpty()) {
      visitor.accept(left.remove());
    }
  }

  private static void forEach(LeafReader segment, Consumer<Likeness> visitor) throws IOException {
    BinaryDocValues sketches = DocValues.getBinary(segment, IndexField.SKETCH.key);
    NumericDocValues keys = DocValues.getNumeric(segment, IndexField.LIKENESS_KEY.key);
    NumericDocValues arrivals = DocValues.getNumeric(segment, IndexField.ARRIVAL.key);
    SortedNumericDocValues alike = DocValues.getSortedNumeric(segment, IndexField.ALIKE.key);
    Bits live = segment.getLiveDocs();
    while (sketches.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int doc = sketches.docID();
      if ((live == null || live.get(doc)) && keys.advanceExact(doc) && arrivals.advanceExact(doc)) {
        BytesRef sketch = sketches.binaryValue();
        byte[] bytes =
            Arrays.copyOfRange(sketch.bytes, sketch.offset, sketch.offset + sketch.length);
        long arrival = arrivals.longValue();
        visitor.accept(new Likeness(keys.longValue(), keys(alike, doc), arrival, bytes));
      }
    }
  }

  /// Those of one document; `alike` must not stand behind it.
  static List<Long> keys(SortedNumericDocValues alike, int doc) throws IOException {
    if (!alike.advanceExact(doc)) {
      return List.of();
    }
    List<Long> keys = new ArrayList<>();
    for (int i = alike.docValueCount(); i > 0; i--) {
      keys.add(alike.nextValue());
    }
    return keys;
  }
}
