package ua.obriy.ingest;

import java.util.Locale;
import java.util.Set;

/// Where the first sentence ends; knows initials, abbreviations, quotes and brackets.
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "вул", "просп", "пров", "пл", "бул", "буд", "кв", "обл", "смт", "ім", "див", "напр",
          "тис", "млн", "млрд", "грн", "коп", "зам", "заст", "нач", "проф", "доц", "акад", "гол",
          "ст", "ін", "гр", "рр", "тел", "тов", "пан", "св", "стор", "рис", "табл", "розд", "ред",
          "упоряд");

  /// The first sentence of a paragraph, with its closing mark.
  static String first(String paragraph) {
    int open = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      open = Math.max(0, open + nesting(c));
      if (c == '\n') {
        return paragraph.substring(0, i).strip();
      }
      if (open == 0 && isEnd(paragraph, i)) {
        return paragraph.substring(0, i + 1).strip();
      }
    }
    return paragraph.strip();
  }

  private static int nesting(char c) {
    return switch (c) {
      case '(', '«', '“' -> 1;
      case ')', '»', '”' -> -1;
      default -> 0;
    };
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    if (".!?…".indexOf(c) < 0) {
      return false;
    }
    int next = at + 1;
    if (next < text.length() && ".!?…".indexOf(text.charAt(next)) >= 0) {
      return false;
    }
    return isFollowedByStart(text, next) && (c != '.' || !isAbbreviation(text, at));
  }

  private static boolean isFollowedByStart(String text, int next) {
    if (next == text.length()) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    int word = next;
    while (word < text.length() && isOpening(text.charAt(word))) {
      word++;
    }
    return word == text.length() || !Character.isLowerCase(text.charAt(word));
  }

  private static boolean isOpening(char c) {
    return Character.isWhitespace(c) || "«“\"(—–-".indexOf(c) >= 0;
  }

  /// An initial, a single letter or a known abbreviation before the dot.
  private static boolean isAbbreviation(String text, int dot) {
    int start = dot;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, dot);
    if (dot + 1 == text.length() || word.isEmpty()) {
      return false;
    }
    return word.length() == 1 || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private Sentences() {}
}
