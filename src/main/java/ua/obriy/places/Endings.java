package ua.obriy.places;

/// A set of endings that a word may have behind a stem of some length; quicker than an expression.
final class Endings {
  private final int shortestStem;
  private final String[] endings;

  private Endings(int shortestStem, String[] endings) {
    this.shortestStem = shortestStem;
    this.endings = endings;
  }

  /// @param shortestStem UTF-16 units before the ending
  static Endings of(int shortestStem, String... endings) {
    return new Endings(shortestStem, endings);
  }

  boolean fit(String word) {
    for (String ending : endings) {
      if (word.length() >= shortestStem + ending.length() && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
