package ua.obriy.names;

import java.util.Locale;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// From folded dictionary forms back to words as they are written.
final class Letters {
  private Letters() {}

  static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ґ', 'г');
  }

  /// The dictionary form with the capitals and ґ of the form.
  static String written(Token token, String lemma) {
    String form = token.form();
    if (token.has(Traits.ALL_CAPS)) {
      return capitalised(lemma);
    }
    int same = 0;
    String folded = token.folded();
    while (same < Math.min(folded.length(), lemma.length())
        && same < form.length()
        && folded.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    String written = form.substring(0, same) + lemma.substring(same);
    return lemma.indexOf('-') < 0 ? written : capitalised(written);
  }

  /// With a capital at the start and after each hyphen.
  static String capitalised(String word) {
    StringBuilder written = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i - 1) == '-') {
        written.setCharAt(i, Character.toUpperCase(word.charAt(i)));
      }
    }
    return written.toString();
  }

  static String withCapital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
