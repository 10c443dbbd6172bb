package ua.obriy.places;

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
      boolean adjective = words.hasMark(at, WordNote.ADJECTIVE_BY_LEMMA);
      boolean name = words.has(at, Traits.CAPITALISED) && !words.has(at, Traits.ALL_CAPS);
      if (!adjective || name) {
        return false;
      }
    }
    return false;
  }
}
