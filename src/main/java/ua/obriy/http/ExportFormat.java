package ua.obriy.http;

import ua.obriy.model.EnrichedDocument;

/// How documents are written one after the other.
interface ExportFormat {

  /// The media type.
  String type();

  /// What comes before the documents.
  ///
  /// @param total how many documents answer the question
  byte[] head(long total);

  /// @param first whether no document was written before
  byte[] document(EnrichedDocument document, boolean first);

  byte[] tail();
}
