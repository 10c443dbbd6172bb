package ua.obriy.ingest;

import ua.obriy.model.SourceDocument;

/// What became of one document, line or file. Reasons are Ukrainian; what stands before the first
/// `: ` is the kind of the reason and the same for all of its kind.
public sealed interface Outcome {

  /// Where it was read: file name with the line or item (`news.ndjson:12`).
  String origin();

  /// Whether this run has met the id before.
  enum Sighting {
    /// A new id.
    FIRST,
    /// The id of an earlier document, which this one replaces.
    UPDATED,
    /// The id and all content of an earlier document; adding it changes nothing.
    DUPLICATE
  }

  /// A document to index; its repairs say what was changed.
  record Accepted(SourceDocument document, Sighting sighting) implements Outcome {
    @Override
    public String origin() {
      return document.provenance().origin();
    }

    public boolean repaired() {
      return !document.repairs().isEmpty();
    }

    public boolean duplicate() {
      return sighting == Sighting.DUPLICATE;
    }
  }

  /// Nothing to index, and nobody's fault: an empty document, a binary file.
  record Skipped(String origin, String reason) implements Outcome {}

  /// Something that should have been a document and could not be read.
  record Failed(String origin, String reason) implements Outcome {}
}
