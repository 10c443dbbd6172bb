package ua.obriy.places;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells what stands in a short quotation, where names are of clubs, papers and firms.
final class Quotations {
  private static final Pattern ROUTE = Pattern.compile("[–—]| - ");
  private static final int LONGEST_BRAND = 36;
  private static final String OPENING = "«\"“„";
  private static final String CLOSING = "»\"”“";
  private static final String MARKS = OPENING + CLOSING + "\n";

  private final String text;
  private final Words words;
  private @Nullable Boolean quotes;

  Quotations(Words words) {
    this.text = words.text();
    this.words = words;
  }

  private static boolean hasQuotes(String text) {
    for (int i = 0; i < OPENING.length(); i++) {
      if (text.indexOf(OPENING.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether it stands inside a short quotation: «Дніпро» is a club, «Волинські новини» a paper,
  /// «Автотрейдінг-Одеса» a firm.
  boolean hold(int first, int last) {
    if (quotes == null) {
      quotes = hasQuotes(text);
    }
    if (!quotes) {
      return false;
    }
    int open = openingBefore(words.get(first).start());
    if (open < 0) {
      return false;
    }
    int close = closingAfter(words.get(last).end());
    return close >= 0
        && close - open <= LONGEST_BRAND
        && !ROUTE.matcher(text.substring(open, close)).find();
  }

  /// The mark that opens a quotation around what begins here, or -1.
  private int openingBefore(int start) {
    int from = Math.max(0, start - LONGEST_BRAND);
    for (int at = start - 1; at >= from; at--) {
      if (isMark(at)) {
        if (OPENING.indexOf(text.charAt(at)) >= 0 && !isClosing(at)) {
          return at;
        }
        if (text.charAt(at) == '»' || isClosing(at) || isLineEnd(at)) {
          return -1;
        }
      }
    }
    return -1;
  }

  /// The mark that closes a quotation around what ends here, or -1.
  private int closingAfter(int end) {
    int to = Math.min(text.length(), end + LONGEST_BRAND);
    for (int at = end; at < to; at++) {
      if (isMark(at)) {
        if (CLOSING.indexOf(text.charAt(at)) >= 0 && !isOpening(at)) {
          return at;
        }
        if (text.charAt(at) == '«' || isOpening(at) || isLineEnd(at)) {
          return -1;
        }
      }
    }
    return -1;
  }

  /// Whether it may be a mark at all; told of most letters at once.
  private boolean isMark(int at) {
    char c = text.charAt(at);
    boolean cyrillic = c >= '\u0400' && c <= '\u04FF';
    return !cyrillic && c != ' ' && MARKS.indexOf(c) >= 0;
  }

  private boolean isLineEnd(int at) {
    return text.charAt(at) == '\n';
  }

  /// Straight quotation marks open before a word and close after one.
  private boolean isOpening(int at) {
    boolean word = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return text.charAt(at) == '"' && word && !isClosing(at);
  }

  private boolean isClosing(int at) {
    return text.charAt(at) == '"'
        && at > 0
        && !Character.isWhitespace(text.charAt(at - 1))
        && "(«".indexOf(text.charAt(at - 1)) < 0;
  }
}
