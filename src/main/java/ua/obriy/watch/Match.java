package ua.obriy.watch;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.SourceDocument;

/// A document that answered a saved search.
///
/// @param number counts the matches of the search from 1
/// @param at when it was found
/// @param summary the beginning of its text
public record Match(
    long number,
    Instant at,
    String document,
    String title,
    @Nullable String url,
    @Nullable LocalDate date,
    @Nullable String source,
    String summary) {
  private static final int MOST_LETTERS = 300;

  static Match of(EnrichedDocument document, long number, Instant at) {
    SourceDocument source = document.source();
    return new Match(
        number,
        at,
        source.id(),
        cut(source.title()),
        source.url(),
        source.date(),
        source.source(),
        cut(source.text()));
  }

  private static String cut(String text) {
    if (text.length() <= MOST_LETTERS) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(MOST_LETTERS - 1));
    return text.substring(0, half ? MOST_LETTERS - 1 : MOST_LETTERS) + "…";
  }
}
