package ua.obriy.http;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.SourceDocument;

/// Documents for a feed reader, whatever the format.
///
/// @param title says what was asked, Ukrainian
/// @param self whole address of the feed
/// @param page whole address of the same on the page
record Feed(String title, String self, String page, List<Item> items) {
  /// Dates of documents are days of Ukraine.
  private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

  private static final int SUMMARY_LETTERS = 500;

  /// @param id of the document
  /// @param url whole address
  /// @param summary the beginning of the text
  /// @param tags names of places and topics
  record Item(
      String id,
      String title,
      String url,
      @Nullable ZonedDateTime date,
      String summary,
      @Nullable String source,
      List<String> tags) {

    /// @param base whole address of this server without a slash at the end
    static Item of(EnrichedDocument document, String base, Labels labels) {
      SourceDocument source = document.source();
      Stream<String> places =
          document.places().stream().filter(PlaceFinding::about).map(found -> found.place().name());
      Stream<String> topics = document.topics().stream().map(found -> labels.topic(found.id()));
      String summary = cut(source.text());
      return new Item(
          source.id(),
          source.title().isBlank() ? cut(summary.lines().findFirst().orElse("")) : source.title(),
          Addresses.ofDocument(source.id(), source.url(), base),
          time(source.date()),
          summary,
          source.source(),
          Stream.concat(topics, places).distinct().toList());
    }
  }

  static @Nullable ZonedDateTime time(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZONE);
  }

  /// At a blank, with «…».
  static String cut(String text) {
    if (text.length() <= SUMMARY_LETTERS) {
      return text;
    }
    int blank = text.lastIndexOf(' ', SUMMARY_LETTERS);
    int end = blank > SUMMARY_LETTERS / 2 ? blank : SUMMARY_LETTERS;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /// When the newest of the items is from; null when no item has a date.
  @Nullable ZonedDateTime newest() {
    return items.stream()
        .map(Item::date)
        .filter(date -> date != null)
        .max(ZonedDateTime::compareTo)
        .orElse(null);
  }
}
