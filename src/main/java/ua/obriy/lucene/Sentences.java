package ua.obriy.lucene;

/// Where sentences of a stored text begin and end.
final class Sentences {
  private static final int LONGEST_ABBREVIATION = 3;
  private static final String CLOSING = "\"”»)'";

  private final String text;

  Sentences(String text) {
    this.text = text;
  }

  /// Beginning of the sentence around a place, at most `limit` code units back.
  int startBefore(int at, int limit) {
    int floor = Math.max(0, at - limit);
    for (int i = at; i > floor; i--) {
      if (endsAt(i)) {
        return skipSpace(i);
      }
    }
    return floor == 0 ? skipSpace(0) : floor;
  }

  /// End of the sentence around a place, at most `limit` code units on.
  int endAfter(int at, int limit) {
    int ceiling = Math.min(text.length(), at + limit);
    for (int i = Math.max(1, at); i <= ceiling; i++) {
      if (i == text.length() || endsAt(i)) {
        return i;
      }
    }
    return ceiling;
  }

  /// Whether a sentence ends just before this place.
  private boolean endsAt(int at) {
    if (at >= text.length() || at == 0) {
      return at == text.length();
    }
    if (text.charAt(at) == '\n' || text.charAt(at - 1) == '\n') {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(at))) {
      return false;
    }
    int last = at - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return switch (text.charAt(last)) {
      case '!', '?', '…' -> beginsAfter(at);
      case '.' -> !isAbbreviation(last) && beginsAfter(at);
      default -> false;
    };
  }

  private boolean beginsAfter(int at) {
    int next = skipSpace(at);
    return next == text.length() || !Character.isLowerCase(text.charAt(next));
  }

  private boolean isAbbreviation(int dot) {
    int start = dot;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < dot && dot - start <= LONGEST_ABBREVIATION;
  }

  private int skipSpace(int at) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
