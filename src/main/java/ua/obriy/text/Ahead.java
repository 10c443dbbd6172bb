package ua.obriy.text;

/// Looks at the characters of a text that the scanner has not taken yet.
final class Ahead {
  /// How far the next word may begin to be a neighbour.
  private static final int NEAR = 4;

  private final String text;
  private final int length;

  /// @param length where to stop
  Ahead(String text, int length) {
    this.text = text;
    this.length = length;
  }

  /// The first character from here that is no invisible one.
  int visible(int from) {
    int i = from;
    while (i < length && Letters.kind(text.charAt(i)) == Letters.SKIPPED) {
      i++;
    }
    return i;
  }

  boolean letterAt(int index) {
    return index < length && Letters.isLetter(text.charAt(index));
  }

  boolean digitAt(int index) {
    return index < length && Letters.kind(text.charAt(index)) == Letters.DIGIT;
  }

  /// Inside a word an apostrophe stands between a consonant and я ю є ї; a capital after it in
  /// words of capitals only (об"єкт, ОБ"ЄКТ, but КП"Юність").
  boolean isApostropheBetween(char last, int next) {
    if (!letterAt(next) || !Letters.isConsonant(last)) {
      return false;
    }
    int after = next + 1;
    char letter = text.charAt(next);
    if (after < length && Letters.kind(text.charAt(after)) == Letters.COMBINING) {
      char composed = Letters.compose(letter, text.charAt(after++));
      letter = composed == 0 ? letter : composed;
    }
    boolean lowerFollows = after < length && Character.isLowerCase(text.charAt(after));
    boolean fits = Character.isUpperCase(last) && !lowerFollows;
    return Letters.isIotated(letter) && (fits || !Character.isUpperCase(letter));
  }

  /// Where the web or e-mail address, or the name after @, that begins here ends; -1 when none
  /// does.
  int endOfAddress(int from) {
    boolean isName = from > 0 && text.charAt(from - 1) == '@';
    int stop = isName ? Addresses.endOfName(text, from) : Addresses.endOf(text, from);
    return stop > length ? -1 : stop;
  }

  /// What kind of letter the next word begins with; [Letters#OTHER] when none is near.
  byte kindOfLetterNear(int from) {
    int i = from;
    while (i < length && i < from + NEAR && !Letters.isLetter(text.charAt(i))) {
      i++;
    }
    return letterAt(i) ? Letters.kind(text.charAt(i)) : Letters.OTHER;
  }
}
