package ua.obriy.sources;

import java.io.IOException;
import ua.obriy.model.SourceDocument;

/// Takes documents and takes them away. Safe for use by several threads.
public interface Intake {

  /// What became of a document.
  enum Change {
    ADDED,
    UPDATED,
    UNCHANGED,
    /// It could not be understood; the index stays as it was.
    FAILED
  }

  Change keep(SourceDocument document) throws IOException;

  /// @param reason Ukrainian, for the trace that stays
  /// @return false when there was no such document
  boolean remove(String id, String reason) throws IOException;

  /// Makes all of it survive a crash.
  void commit() throws IOException;
}
