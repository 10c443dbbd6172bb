package ua.obriy.ingest;

/// One format of documents. A new format is a new class and a line in [Formats].
interface FormatReader {
  /// Short stable name, goes into the provenance.
  String name();

  /// Raised when the reader makes something else of the same bytes; goes into the provenance.
  default String version() {
    return "1";
  }

  /// Whether the input is of this format, told by its first bytes.
  boolean reads(Head head);

  /// The documents of the input; nothing is read before the first is asked for.
  Readings open(Input input);
}
