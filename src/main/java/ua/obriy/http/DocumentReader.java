package ua.obriy.http;

import java.io.IOException;
import java.io.InputStream;
import ua.obriy.model.SourceDocument;

/// Reads the documents of a request body: JSON (one object or an array) or NDJSON.
@FunctionalInterface
public interface DocumentReader {

  /// Hands each item to `receiver` in the order of the body; a broken item does not end the rest.
  ///
  /// @throws IOException when the body ends early or the receiver throws it
  void read(InputStream body, Receiver receiver) throws IOException;

  /// Takes what was read.
  interface Receiver {
    void document(SourceDocument document) throws IOException;

    /// @param where line or item, such as `POST:12`
    /// @param reason Ukrainian
    void broken(String where, String reason) throws IOException;
  }
}
