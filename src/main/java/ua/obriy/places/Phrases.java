package ua.obriy.places;

import java.util.Locale;
import java.util.Set;

/// Reads the words before a mention that tell what a document names the place for.
final class Phrases {
  private static final Set<String> FROM = Set.of("з", "із", "зі", "від");
  private static final int LONGEST_FROM = 3;

  /// With which one of them ends.
  private static final String FROM_LETTERS = "зідЗІД";

  /// How sentences begin that tell of something else, each without the first letter.
  private static final String[] RECALLING = {
    "агадаємо", "агадуємо", "аніше", "орік", "о речі", "к повідомлялося"
  };

  private static final String FIRST_LETTERS = "НнРрТтДдЯя";

  /// UTF-16 units in which a sentence is looked at.
  private static final int LONGEST_SENTENCE = 300;

  /// Letters that a shortened word has at most: м., вул., обл.
  private static final int LONGEST_SHORT = 3;

  private Phrases() {}

  /// Whether a word such as «з» stands right before.
  static boolean isFrom(String text, int mention) {
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

  /// Whether its sentence has begun with «Нагадаємо», «Торік» and the like.
  static boolean recalls(String text, int mention) {
    for (int at = mention - 1; at >= 0 && mention - at < LONGEST_SENTENCE; at--) {
      if (endsSentence(text, at)) {
        return false;
      }
      if (FIRST_LETTERS.indexOf(text.charAt(at)) >= 0 && beginsToRecall(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsToRecall(String text, int at) {
    if (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      return false;
    }
    for (String rest : RECALLING) {
      if (text.startsWith(rest, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    if (c != '.') {
      return c == '!' || c == '?' || c == '\n';
    }
    int start = at;
    while (start > 0 && at - start <= LONGEST_SHORT && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return at - start > LONGEST_SHORT || at == start;
  }
}
