package ua.obriy.names;

import org.jspecify.annotations.Nullable;

/// A short quotation on one line.
///
/// @param start offset of the opening mark
/// @param end offset behind the closing mark
/// @param content between the marks
record Quotation(int start, int end, String content) {
  private static final int LONGEST = 120;

  /// The quotation that begins at the offset; null when none does, or it is too long or empty.
  static @Nullable Quotation at(String text, int start) {
    if (start >= text.length() || "«\"“„".indexOf(text.charAt(start)) < 0) {
      return null;
    }
    boolean paired = text.charAt(start) == '«';
    int depth = 0;
    int last = Math.min(text.length(), start + LONGEST);
    int close = -1;
    for (int i = start + 1; i < last && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (paired && c == '«') {
        depth++;
      } else if ((paired ? "»" : "\"”“").indexOf(c) >= 0) {
        close = i;
        if (depth-- == 0 || !isClosedLater(text, i + 1, last)) {
          break;
        }
      }
    }
    if (close < 0) {
      return null;
    }
    String content = content(text, start, close, depth >= 0);
    return content.isEmpty() ? null : new Quotation(start, close + 1, content);
  }

  /// Two marks that open are often closed by one: ТОВ «Фірма «Мрія».
  private static boolean isClosedLater(String text, int from, int to) {
    for (int i = from; i < to && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '»') {
        return true;
      }
      if (text.charAt(i) == '«') {
        return false;
      }
    }
    return false;
  }

  private static String content(String text, int start, int close, boolean open) {
    String inner = Phrase.squeezed(text, start + 1, close).strip();
    return open && inner.indexOf('«') >= 0 ? inner + "»" : inner;
  }
}
