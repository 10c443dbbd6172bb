package ua.obriy.places;

import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Tells whether an adjective belongs to an institution that a settlement gives its name to:
/// Летичівський ліцей, Новояричівська районна лікарня, Мироцький старостинський округ.
final class Institutions {
  /// Words between the adjective and the noun: центральна міська, навчально-виховний.
  private static final int MOST_BETWEEN = 4;

  private Institutions() {}

  /// Whether adjectives and then such a noun follow the token.
  static boolean follow(Words words, int last) {
    for (int at = last + 1; at < words.size() && at <= last + 1 + MOST_BETWEEN; at++) {
      if (!words.isBlank(at - 1)) {
        return false;
      }
      if (words.is(at, Cue.INSTITUTION)) {
        return true;
      }
      Token token = words.get(at);
      if (!isAdjective(token) || token.has(Traits.CAPITALISED) && !token.has(Traits.ALL_CAPS)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAdjective(Token token) {
    for (String lemma : token.lemmas()) {
      if (isAdjective(lemma)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdjective(String lemma) {
    return lemma.endsWith("ий") || lemma.endsWith("ій");
  }
}
