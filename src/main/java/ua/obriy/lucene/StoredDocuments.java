package ua.obriy.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
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
}
