package ua.obriy.lucene;

import java.io.IOException;
import ua.obriy.model.EnrichedDocument;

/// Is given stored documents one by one.
@FunctionalInterface
public interface DocumentVisitor {
  /// @param document as stored; its analysis is empty
  void visit(EnrichedDocument document) throws IOException;
}
