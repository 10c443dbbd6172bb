package ua.obriy.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.NameFinding;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.TopicFinding;

/// RFC 4180 in UTF-8: one row a document, columns named as in the JSON of the API, several values
/// of a cell separated by ` | `. The text itself is left out: spreadsheets cut it.
///
/// A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula. Such a cell gets
/// an apostrophe in front, also behind a semicolon, where some spreadsheets begin a new cell.
///
/// @param bom whether to begin with a byte order mark
record CsvFormat(boolean bom, Labels labels) implements ExportFormat {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "date",
          "kind",
          "source",
          "lang",
          "url",
          "regions",
          "places",
          "placeCodes",
          "mentionedPlaces",
          "topics",
          "people",
          "organizations",
          "projects");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
  private static final Pattern FORMULA = Pattern.compile("(^|;)(?=\\s*[=+\\-@＝＋－＠])");
  private static final Pattern SPECIAL = Pattern.compile("[\",;\\s]");

  @Override
  public String type() {
    return "text/csv; charset=utf-8; header=present";
  }

  @Override
  public byte[] head(long total) {
    return ((bom ? "\uFEFF" : "") + String.join(",", COLUMNS) + "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] document(EnrichedDocument document, boolean first) {
    SourceDocument source = document.source();
    Stream<String> cells =
        Stream.of(
            source.id(),
            source.title(),
            source.date() == null ? "" : source.date().toString(),
            text(source.kind()),
            text(source.source()),
            text(document.lang()),
            text(source.url()),
            joined(document.places().stream().map(PlaceFinding::regionName)),
            joined(about(document).map(found -> found.place().name())),
            joined(about(document).map(found -> found.place().code())),
            joined(
                document.places().stream()
                    .filter(found -> !found.about())
                    .map(found -> found.place().name())),
            joined(document.topics().stream().map(TopicFinding::id).map(labels::topic)),
            joined(document.names().people().stream().map(NameFinding::name)),
            joined(document.names().organizations().stream().map(NameFinding::name)),
            joined(document.names().projects().stream().map(NameFinding::name)));
    String row = cells.map(CsvFormat::cell).collect(Collectors.joining(",")) + "\r\n";
    return row.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] tail() {
    return new byte[0];
  }

  private static Stream<PlaceFinding> about(EnrichedDocument document) {
    return document.places().stream().filter(PlaceFinding::about);
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }

  private static String joined(Stream<String> values) {
    return values.distinct().collect(Collectors.joining(" | "));
  }

  static String cell(String value) {
    String line = CONTROL.matcher(value).replaceAll(" ");
    String harmless = FORMULA.matcher(line).replaceAll("$1'");
    return SPECIAL.matcher(harmless).find()
        ? "\"" + harmless.replace("\"", "\"\"") + "\""
        : harmless;
  }
}
