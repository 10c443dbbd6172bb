package ua.obriy.run;

import ua.obriy.model.SourceDocument;

/// What became of one document, line or file of a run. Reasons are as in
/// [ua.obriy.ingest.Outcome].
public sealed interface Result {

  /// A document that went into the index.
  ///
  /// @param updated whether it replaced one with its id
  /// @param duplicate whether an earlier document with another id has exactly its words; both are
  ///     in the index, as one story
  record Indexed(SourceDocument document, boolean updated, boolean duplicate) implements Result {}

  /// The index, or this run, had it already with all it says; nothing was done.
  record Unchanged(SourceDocument document) implements Result {}

  /// Nothing to index, and nobody's fault.
  record Skipped(String origin, String reason) implements Result {}

  /// Something that should have been a document and could not be read or understood.
  record Failed(String origin, String reason) implements Result {}
}
