package ua.obriy.ingest;

import java.util.List;

/// The formats we know, in the order of asking.
final class Formats {
  private static final List<FormatReader> ALL =
      List.of(
          new ExtractedReader(),
          new FeedReader(),
          new SiteMapReader(),
          new UnreadableFormat(),
          new HtmlReader(),
          new JsonFeedReader(),
          new JsonValuesReader(),
          new JsonLinesReader(),
          new PlainTextReader());

  /// The reader of an input that begins so. Plain text reads whatever nothing else does.
  static FormatReader of(Head head) {
    return ALL.stream().filter(format -> format.reads(head)).findFirst().orElseThrow();
  }

  private Formats() {}
}
