package ua.obriy.text;

/// Recognises web and e-mail addresses, so that they are not cut into words.
final class Addresses {
  private static final int LONGEST = 200;

  private Addresses() {}

  /// Where the address that begins at `start` ends, or -1 when none begins there.
  static int endOf(String text, int start) {
    int end = start;
    int limit = Math.min(text.length(), start + LONGEST);
    boolean proves = false;
    while (end < limit && isPart(text.charAt(end))) {
      char c = text.charAt(end);
      proves |= c == '@' && end > start;
      proves |= c == ':' && text.startsWith("://", end);
      proves |= c == '.' && end + 1 < limit && isAsciiLetter(text.charAt(end + 1)) && end > start;
      end++;
    }
    while (end > start && !isAsciiLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return proves && text.substring(start, end).matches("(?i).*[@./:].*") ? end : -1;
  }

  /// Where a name of a network (@kyiv_mr) that begins at `start` ends.
  static int endOfName(String text, int start) {
    int end = start;
    int limit = Math.min(text.length(), start + LONGEST);
    while (end < limit && (isAsciiLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end > start ? end : -1;
  }

  private static boolean isPart(char c) {
    return isAsciiLetterOrDigit(c) || "@.:/?&=%-_#~+".indexOf(c) >= 0;
  }

  private static boolean isAsciiLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return isAsciiLetter(c) || (c >= '0' && c <= '9');
  }
}
