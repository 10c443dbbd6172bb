package ua.obriy.ingest;

import java.util.Arrays;

/// How much a text looks like Ukrainian (or another Cyrillic or Latin language) and not like bytes
/// read in the wrong charset. Comparable between readings of the same bytes only.
final class LetterScore {
  /// The Ukrainian alphabet by falling frequency in prose, then what Russian adds.
  private static final String BY_FREQUENCY = "оаиніервтсклудмпязьгбчхйжїюцєшщфґыэёъ";

  private static final int CYRILLIC_START = 0x400;
  private static final double[] WEIGHT = weights();
  private static final double FOREIGN_CYRILLIC = -3;
  private static final double CAPITAL_INSIDE_WORD = -2;
  private static final double MIXED_SCRIPTS = -2;
  private static final double ODD_SIGN = -2.5;
  private static final String USUAL_SIGNS = "«»„“”’‘–—…№•·°©§‰€\u00A0´";

  /// The mean over all characters beyond ASCII; 0 when there are none.
  static double of(String text) {
    double sum = 0;
    int count = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        sum += ofChar(c);
        count++;
      }
      sum += ofPair(before, c);
      before = c;
    }
    return count == 0 ? 0 : sum / count;
  }

  /// Whether the letter belongs to the Ukrainian or the Russian alphabet.
  static boolean isUsualCyrillic(char c) {
    return isCyrillic(c) && WEIGHT[c - CYRILLIC_START] > FOREIGN_CYRILLIC;
  }

  private static double ofChar(char c) {
    if (isCyrillic(c)) {
      return WEIGHT[c - CYRILLIC_START];
    }
    if (Character.isLetter(c)) {
      return 0;
    }
    return USUAL_SIGNS.indexOf(c) >= 0 ? 0 : ODD_SIGN;
  }

  private static double ofPair(char before, char c) {
    if (!Character.isLetter(before) || !Character.isLetter(c)) {
      return 0;
    }
    if (isCyrillic(before) != isCyrillic(c)) {
      return MIXED_SCRIPTS;
    }
    if (before > 0x7F && before < CYRILLIC_START && c > 0x7F) {
      // accented Latin letters stand alone in a word, Cyrillic misread as Latin does not
      return MIXED_SCRIPTS;
    }
    return Character.isLowerCase(before) && Character.isUpperCase(c) ? CAPITAL_INSIDE_WORD : 0;
  }

  private static boolean isCyrillic(char c) {
    return c >= CYRILLIC_START && c < CYRILLIC_START + WEIGHT.length;
  }

  /// Zipf's law on the rank is near enough to real frequencies to tell charsets apart.
  private static double[] weights() {
    double[] weights = new double[0x100];
    Arrays.fill(weights, FOREIGN_CYRILLIC);
    for (int rank = 0; rank < BY_FREQUENCY.length(); rank++) {
      char letter = BY_FREQUENCY.charAt(rank);
      double weight = Math.max(1.5 - 0.1 * rank, -2);
      weights[letter - CYRILLIC_START] = weight;
      weights[Character.toUpperCase(letter) - CYRILLIC_START] = weight;
    }
    return weights;
  }

  private LetterScore() {}
}
