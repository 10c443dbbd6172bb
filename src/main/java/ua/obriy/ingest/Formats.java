package ua.obriy.ingest;

import java.util.List;

/// The formats we know, in the order of asking.
final class Formats {
  private final List<FormatReader> all;

  /// @param map what the columns of tables are
  Formats(ColumnMap map) {
    this.all =
        List.of(
            new UnreadableFormat(),
            new HtmlReader(),
            new JsonValuesReader(),
            new JsonLinesReader(),
            new DelimitedReader(map),
            new PlainTextReader());
  }

  /// The reader of an input that begins so. Plain text reads whatever nothing else does.
  FormatReader of(Head head) {
    return all.stream().filter(format -> format.reads(head)).findFirst().orElseThrow();
  }
}
