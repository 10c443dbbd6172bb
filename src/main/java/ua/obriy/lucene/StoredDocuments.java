package ua.obriy.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import ua.obriy.model.EnrichedDocument;

/// Reads whole documents back.
final class StoredDocuments {
  private static final Set<String> STORED = Set.of(IndexField.STORED.key);

  private StoredDocuments() {}

  static EnrichedDocument read(StoredFields fields, int doc) throws IOException {
    BytesRef bytes = fields.document(doc, STORED).getBinaryValue(IndexField.STORED.key);
    if (bytes == null) {
      throw new IOException("document " + doc + " has no stored form");
    }
    return StoredDocument.decode(bytes);
  }

  static Optional<EnrichedDocument> find(IndexSearcher searcher, String id) throws IOException {
    ScoreDoc[] found = searcher.search(QueryTranslation.id(id), 1).scoreDocs;
    return found.length == 0
        ? Optional.empty()
        : Optional.of(read(searcher.storedFields(), found[0].doc));
  }

  static void forEach(IndexReader reader, DocumentVisitor visitor) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      StoredFields fields = leaf.reader().storedFields();
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        if (live == null || live.get(doc)) {
          visitor.visit(read(fields, doc));
        }
      }
    }
  }

  /// As [#forEach], those that came first first; those that were never compared come last.
  static void forEachInOrder(IndexReader reader, DocumentVisitor visitor) throws IOException {
    List<Place> places = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues arrivals = DocValues.getNumeric(leaf.reader(), IndexField.ARRIVAL.key);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        if (live == null || live.get(doc)) {
          long arrival = arrivals.advanceExact(doc) ? arrivals.longValue() : Long.MAX_VALUE;
          places.add(new Place(leaf.docBase + doc, arrival));
        }
      }
    }
    places.sort(Comparator.comparingLong(Place::arrival).thenComparingInt(Place::doc));
    StoredFields fields = reader.storedFields();
    for (Place place : places) {
      visitor.visit(read(fields, place.doc()));
    }
  }

  private record Place(int doc, long arrival) {}
}
