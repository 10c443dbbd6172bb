package ua.obriy.search;

import java.util.Locale;

/// Which letters a typed word is made of.
final class Letters {
  private static final String RUSSIAN = "ыэёъ";

  private Letters() {}

  static boolean isLatin(String word) {
    return has(word, Character.UnicodeScript.LATIN) && !has(word, Character.UnicodeScript.CYRILLIC);
  }

  static boolean isCyrillic(String word) {
    return has(word, Character.UnicodeScript.CYRILLIC) && !has(word, Character.UnicodeScript.LATIN);
  }

  /// Whether the word has a letter that Ukrainian does not.
  static boolean isRussian(String word) {
    return word.toLowerCase(Locale.ROOT).chars().anyMatch(c -> RUSSIAN.indexOf(c) >= 0);
  }

  private static boolean has(String word, Character.UnicodeScript script) {
    return word.codePoints()
        .anyMatch(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == script);
  }

  /// The word without punctuation around it.
  static String core(String word) {
    return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
  }

  static int count(String word) {
    return (int) word.codePoints().filter(Character::isLetter).count();
  }
}
