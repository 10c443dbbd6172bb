package ua.obriy.text;

/// Letters of two scripts that look the same: `Kиїв` with a Latin K, `CОVID` with a Cyrillic О.
final class LookAlikes {
  private static final String LATIN = "ABCEHIKMOPTXaceiopxyYïÏı";
  private static final String CYRILLIC = "АВСЕНІКМОРТХасеіорхуУїЇі";

  /// Alike only in haste; they prove nothing, but beside Cyrillic letters they are meant so.
  private static final String HASTY_LATIN = "kmt";

  private static final String HASTY_CYRILLIC = "кмт";

  private static final String ROMAN = "IXVІХ";
  private static final int LONGEST_ROMAN = 8;

  private LookAlikes() {}

  /// Whether each Latin letter of the word has a Cyrillic twin.
  static boolean couldBeCyrillic(char[] word, int size) {
    for (int i = 0; i < size; i++) {
      if (Letters.kind(word[i]) == Letters.LATIN && LATIN.indexOf(Letters.bare(word[i])) < 0) {
        return false;
      }
    }
    return true;
  }

  /// Whether each Cyrillic letter of the word has a Latin twin.
  static boolean couldBeLatin(char[] word, int size) {
    for (int i = 0; i < size; i++) {
      if (Letters.kind(word[i]) == Letters.CYRILLIC && CYRILLIC.indexOf(word[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  /// Whether it is a number of I, V and X of either script, such as ХХІ.
  static boolean isRoman(char[] word, int size) {
    if (size < 2 || size > LONGEST_ROMAN) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (ROMAN.indexOf(word[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  static void toCyrillic(char[] word, int size) {
    replace(word, size, LATIN, CYRILLIC);
  }

  /// The same for a word that is plainly Cyrillic but for a letter or two.
  static void toCyrillicInHaste(char[] word, int size) {
    replace(word, size, LATIN, CYRILLIC);
    replace(word, size, HASTY_LATIN, HASTY_CYRILLIC);
  }

  static void toLatin(char[] word, int size) {
    replace(word, size, CYRILLIC, LATIN);
  }

  private static void replace(char[] word, int size, String from, String to) {
    for (int i = 0; i < size; i++) {
      word[i] = twin(word[i], from, to);
    }
  }

  private static char twin(char letter, String from, String to) {
    int at = from.indexOf(letter);
    // a stress mark over a look-alike makes an accented letter of it
    at = at < 0 ? from.indexOf(Letters.bare(letter)) : at;
    return at < 0 ? letter : to.charAt(at);
  }

  /// Foreign words take Cyrillic endings (Facebookу), so that the end must speak for Latin.
  static boolean isLatinWithTwins(char[] word, int size) {
    boolean endsLatin = Letters.kind(word[size - 1]) != Letters.CYRILLIC;
    return couldBeLatin(word, size) && (endsLatin || Letters.isAllCaps(word, size));
  }
}
