package ua.obriy.places;

import java.util.Locale;
import java.util.Set;

/// Tells where somebody or something only comes from: гості з Києва.
final class Origin {
  private static final Set<String> FROM = Set.of("з", "із", "зі", "від");
  private static final int LONGEST_FROM = 3;

  /// With which one of them ends.
  private static final String FROM_LETTERS = "зідЗІД";

  private Origin() {}

  /// Whether a word such as «з» stands right before.
  ///
  /// @param mention first UTF-16 unit of it
  static boolean isOf(String text, int mention) {
    int end = mention - 1;
    if (end <= 0 || !Character.isWhitespace(text.charAt(end))) {
      return false;
    }
    int start = end;
    while (start > 0 && end - start <= LONGEST_FROM && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return end - start <= LONGEST_FROM
        && end > start
        && FROM_LETTERS.indexOf(text.charAt(end - 1)) >= 0
        && FROM.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
