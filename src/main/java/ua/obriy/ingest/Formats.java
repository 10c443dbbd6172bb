package ua.obriy.ingest;

import java.util.List;

/// The formats we know, in the order of asking.
final class Formats {
  private final ColumnMap columns;
  private final List<FormatReader> all;

  /// @param map what the columns of tables are
  Formats(ColumnMap map) {
    this.columns = map;
    this.all =
        List.of(
            new ExtractedReader(),
            new FeedReader(),
            new SiteMapReader(),
            new UnreadableFormat(),
            new HtmlReader(),
            new JsonFeedReader(),
            new JsonValuesReader(),
            new JsonLinesReader(),
            new DelimitedReader(map),
            new PlainTextReader());
  }

  /// What the columns of tables are.
  ColumnMap columns() {
    return columns;
  }

  /// The reader of an input that begins so. Plain text reads whatever nothing else does.
  FormatReader of(Head head) {
    return all.stream().filter(format -> format.reads(head)).findFirst().orElseThrow();
  }
}
