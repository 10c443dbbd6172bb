package ua.obriy.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/// How much a text looks like Ukrainian (or another Cyrillic or Latin language) and not like bytes
/// read in the wrong charset: about the logarithm of its likelihood, in bits, from how often one
/// letter follows another. Comparable between readings of the same bytes only.
final class LetterScore {
  /// The border of a word, the Ukrainian alphabet, then what Russian adds, as `letter-pairs.txt`
  /// has them.
  static final String ALPHABET = " абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыёэъ";

  private static final int CYRILLIC_START = 0x400;
  private static final int CYRILLIC_END = 0x500;
  /// Place in the alphabet of each character of the block.
  private static final int[] INDEX = index();

  private static final double[][] PAIRS = pairs();
  private static final double FOREIGN_CYRILLIC = -12;
  private static final double CAPITAL_INSIDE_WORD = -8;
  private static final double MIXED_SCRIPTS = -8;
  private static final double ASTRAY = -8;
  private static final double ACCENTED = -6;
  private static final double USUAL_SIGN = -5;
  private static final double ODD_SIGN = -12;
  private static final String USUAL_SIGNS = "«»„“”’‘–—…№•·°©§‰€\u00A0´";

  /// Signs that no letter precedes, and such that no letter follows.
  private static final String OPENING = "«„№§©€";

  /// Apostrophes and dashes.
  private static final String INSIDE = "’‘´–—\u00A0";

  private static final String CLOSING = "»…•·°";

  static double of(String text) {
    double sum = 0;
    char before = ' ';
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      sum += ofPair(likeCyrillic(before, c), likeCyrillic(c, before));
      sum += i > 1 && splitsWord(text.charAt(i - 2), before, c) ? ASTRAY : 0;
      before = c;
    }
    return sum;
  }

  /// Whether the letter belongs to the Ukrainian or the Russian alphabet.
  static boolean isUsualCyrillic(char c) {
    return indexOf(c) > 0;
  }

  /// Such a letter, or a letter or sign of western languages or of typography.
  static boolean isUsual(char c) {
    return isUsualCyrillic(c) || (c >= 0xA0 && c <= 0xFF) || (c >= 0x2010 && c <= 0x2BFF);
  }

  /// Those who had no «і» (CP866 has none) wrote a Latin one.
  private static char likeCyrillic(char c, char beside) {
    return switch (c) {
      case 'i' -> isCyrillic(beside) ? 'і' : c;
      case 'I' -> isCyrillic(beside) ? 'І' : c;
      default -> c;
    };
  }

  private static double ofPair(char before, char c) {
    int first = indexOf(before);
    int second = indexOf(c);
    if (first > 0 || second > 0) {
      return PAIRS[Math.max(0, first)][Math.max(0, second)]
          + (second > 0 ? 0 : ofOther(c))
          + between(before, c);
    }
    return ofOther(c) + between(before, c);
  }

  private static double ofOther(char c) {
    if (c <= 0x7F) {
      return 0;
    }
    if (isCyrillic(c)) {
      return FOREIGN_CYRILLIC;
    }
    if (Character.isLetter(c)) {
      return ACCENTED;
    }
    return USUAL_SIGNS.indexOf(c) >= 0 ? USUAL_SIGN : ODD_SIGN;
  }

  private static double between(char before, char c) {
    boolean astray = Character.isLetter(c) ? CLOSING.indexOf(before) >= 0 : OPENING.indexOf(c) >= 0;
    if (astray && (Character.isLetter(c) || Character.isLetter(before))) {
      return ASTRAY;
    }
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

  private static boolean splitsWord(char first, char sign, char second) {
    return sign > 0x7F
        && !Character.isLetter(sign)
        && INSIDE.indexOf(sign) < 0
        && Character.isLetter(first)
        && Character.isLetter(second);
  }

  private static boolean isCyrillic(char c) {
    return c >= CYRILLIC_START && c < CYRILLIC_END;
  }

  private static int indexOf(char c) {
    return isCyrillic(c) ? INDEX[c - CYRILLIC_START] : -1;
  }

  private static int[] index() {
    int[] index = new int[CYRILLIC_END - CYRILLIC_START];
    for (int i = 0; i < index.length; i++) {
      index[i] = ALPHABET.indexOf(Character.toLowerCase((char) (CYRILLIC_START + i)));
    }
    return index;
  }

  private static double[][] pairs() {
    double[][] pairs = new double[ALPHABET.length()][ALPHABET.length()];
    String[] rows = resource().strip().split("\n");
    for (int i = 0; i < pairs.length; i++) {
      for (int j = 0; j < pairs.length; j++) {
        pairs[i][j] = ('a' - rows[i].charAt(j)) / 2.0;
      }
    }
    return pairs;
  }

  private static String resource() {
    try (InputStream stream = LetterScore.class.getResourceAsStream("letter-pairs.txt")) {
      byte[] bytes = Objects.requireNonNull(stream, "letter-pairs.txt").readAllBytes();
      return new String(bytes, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LetterScore() {}
}
