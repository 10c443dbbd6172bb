package ua.obriy.ingest;

import java.util.Locale;

/// Lines compared by their letters and digits.
final class Words {
  private static final int LONGEST_COMPARED = 500;

  /// The first letters and digits in lower case, single spaces between the words: what two writings
  /// of one headline have in common.
  static String bare(String line) {
    StringBuilder bare = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < line.length() && bare.length() < LONGEST_COMPARED; i++) {
      char c = line.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !bare.isEmpty()) {
          bare.append(' ');
        }
        bare.append(c);
        gap = false;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /// The line without what stands before its first letter, digit or opening quote.
  static String withoutBullet(String line) {
    int start = 0;
    while (start < line.length() && !isWordStart(line.charAt(start))) {
      start++;
    }
    return line.substring(start).strip();
  }

  static int count(String line) {
    String stripped = line.strip();
    return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
  }

  private static boolean isWordStart(char c) {
    return Character.isLetterOrDigit(c) || "«\"“„(".indexOf(c) >= 0;
  }

  private Words() {}
}
