package ua.obriy.index;

import java.io.Closeable;
import java.io.IOException;
import ua.obriy.model.EnrichedDocument;

/// Takes documents in. Safe for use by several threads; one process writes at a time.
public interface DocumentIndex extends Closeable {

  /// What became of an added document.
  enum Change {
    ADDED,
    REPLACED
  }

  /// Adds the document, in place of the one with the same id if there is one.
  Change add(EnrichedDocument document) throws IOException;

  /// Removes the document; false when there was none with this id.
  boolean delete(String id) throws IOException;

  /// The same with a reason for those who keep a trace.
  ///
  /// @param reason Ukrainian
  default boolean delete(String id, String reason) throws IOException {
    return delete(id);
  }

  /// Makes all that was added and deleted survive a crash.
  void commit() throws IOException;
}
