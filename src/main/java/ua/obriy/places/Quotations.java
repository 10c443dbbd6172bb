package ua.obriy.places;

import java.util.regex.Pattern;

/// Tells what stands in a short quotation, where names are of clubs, papers and firms.
final class Quotations {
  private static final Pattern ROUTE = Pattern.compile("[–—]| - ");
  private static final int LONGEST_BRAND = 36;
  private static final String OPENING = "«\"“„";
  private static final String CLOSING = "»\"”“";
  private static final String MARKS = OPENING + CLOSING + "\n";

  private final String text;
  private final Words words;

  /// Where the first quotation of the text opens; less than 0 until looked for.
  private int firstOpening = -1;

  Quotations(Words words) {
    this.text = words.text();
    this.words = words;
  }

  /// Where the first quotation opens, or the length of the text.
  private int firstOpening() {
    int first = text.length();
    for (int i = 0; i < OPENING.length(); i++) {
      int at = text.indexOf(OPENING.charAt(i));
      first = at >= 0 && at < first ? at : first;
    }
    return first;
  }

  private boolean isSpace(int left) {
    return left >= 0 && left + 1 < words.size() && words.isSpace(left);
  }

  private int gapStart(int left) {
    return left < 0 ? 0 : words.gapStart(left);
  }

  private int gapEnd(int left) {
    return left + 1 < words.size() ? words.get(left + 1).start() : text.length();
  }

  /// Whether it stands inside a short quotation: «Дніпро» is a club, «Волинські новини» a paper,
  /// «Автотрейдінг-Одеса» a firm.
  boolean hold(int first, int last) {
    if (firstOpening < 0) {
      firstOpening = firstOpening();
    }
    if (firstOpening > words.get(first).start()) {
      return false;
    }
    int open = openingBefore(first);
    if (open < 0) {
      return false;
    }
    int close = closingAfter(last);
    return close >= 0
        && close - open <= LONGEST_BRAND
        && !ROUTE.matcher(text.substring(open, close)).find();
  }

  /// The mark that opens a quotation around the token, or -1. Marks stand between tokens, mostly
  /// only spaces do.
  private int openingBefore(int token) {
    int from = Math.max(0, words.get(token).start() - LONGEST_BRAND);
    for (int left = token - 1; left >= -1 && gapEnd(left) > from; left--) {
      if (!isSpace(left)) {
        for (int at = gapEnd(left) - 1; at >= Math.max(gapStart(left), from); at--) {
          if (isMark(at)) {
            return OPENING.indexOf(text.charAt(at)) >= 0 && !isClosing(at) ? at : -1;
          }
        }
      }
    }
    return -1;
  }

  /// The mark that closes a quotation around the token, or -1.
  private int closingAfter(int token) {
    int to = Math.min(text.length(), words.get(token).end() + LONGEST_BRAND);
    for (int left = token; left < words.size() && gapStart(left) < to; left++) {
      if (!isSpace(left)) {
        for (int at = gapStart(left); at < Math.min(gapEnd(left), to); at++) {
          if (isMark(at)) {
            return CLOSING.indexOf(text.charAt(at)) >= 0 && !isOpening(at) ? at : -1;
          }
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
