package ua.obriy.places;

/// A set of endings that a word may have behind a stem of some length; quicker than an expression.
final class Endings {
  private final int shortestStem;
  private final String[] endings;

  /// A bit for each letter that an ending ends with, of 64 that letters share.
  private final long lastLetters;

  private Endings(int shortestStem, String[] endings) {
    this.shortestStem = shortestStem;
    this.endings = endings;
    long letters = 0;
    for (String ending : endings) {
      letters |= 1L << ending.charAt(ending.length() - 1);
    }
    this.lastLetters = letters;
  }

  /// @param shortestStem UTF-16 units before the ending
  static Endings of(int shortestStem, String... endings) {
    return new Endings(shortestStem, endings);
  }

  boolean fit(String word) {
    if (word.isEmpty() || (lastLetters & 1L << word.charAt(word.length() - 1)) == 0) {
      return false;
    }
    for (String ending : endings) {
      if (word.length() >= shortestStem + ending.length() && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
