package ua.obriy.cli;

import java.io.IOException;
import java.util.Optional;
import ua.obriy.index.DocumentIndex;
import ua.obriy.ingest.Stories;
import ua.obriy.model.EnrichedDocument;

/// Where a pipeline writes, and what it compares with.
///
/// @param shelf what the index had before
/// @param stories the documents whose copies are found
record Target(DocumentIndex index, Shelf shelf, Stories stories, Checkpoint checkpoint) {

  /// An index that is empty or whose documents do not matter.
  static Target fresh(DocumentIndex index) {
    return new Target(index, _ -> Optional.empty(), new Stories(), _ -> index.commit());
  }

  /// Documents by their ids. Safe for use by several threads.
  @FunctionalInterface
  interface Shelf {
    Optional<EnrichedDocument> document(String id) throws IOException;
  }

  /// Makes all that was done survive a crash. Called while nothing is under way.
  @FunctionalInterface
  interface Checkpoint {
    /// @param trail see [ua.obriy.run.RunState#trail]
    void commit(long trail) throws IOException;
  }
}
