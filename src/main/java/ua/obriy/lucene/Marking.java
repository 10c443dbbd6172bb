package ua.obriy.lucene;

import java.util.ArrayList;
import java.util.List;
import ua.obriy.model.Token;
import ua.obriy.text.DocumentLanguage;

/// Finds the words of a question in a stored text.
///
/// Only words that begin like a word of the question are analysed, each with the last letter of the
/// one before it, so that a sentence's first word is seen as such. A long text is read up to a
/// limit.
final class Marking {
  private static final int MOST_CHARS = 200_000;
  private static final int MOST_MARKS = 400;
  private static final int LONGEST_RUN = 300;

  /// @param word number of the word of the question
  record Mark(int start, int end, int word) {}

  private final QueryWords words;
  private final WordTerms terms;
  private final DocumentLanguage language;

  /// @param language of the text
  Marking(QueryWords words, WordTerms terms, DocumentLanguage language) {
    this.words = words;
    this.terms = terms;
    this.language = language;
  }

  /// Marks in rising order that do not overlap.
  List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    SideBySide side = new SideBySide(words.expressions());
    int end = Math.min(text.length(), MOST_CHARS);
    int at = 0;
    while (at < end && marks.size() < MOST_MARKS) {
      if (isWordStart(text, at) && (side.isBegun() || mayMatch(text, at))) {
        at = markRun(text, at, marks, side);
      } else {
        at++;
      }
    }
    return side.addTo(marks);
  }

  private static boolean isWordStart(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private boolean mayMatch(String text, int at) {
    char first = fold(text.charAt(at));
    char second = at + 1 < text.length() ? fold(text.charAt(at + 1)) : ' ';
    // Latin look-alikes and marks stand inside Cyrillic words too.
    return isStrange(first) || words.mayBeginWith(first, isStrange(second) ? 'о' : second);
  }

  private static boolean isStrange(char c) {
    return !(c >= 'а' && c <= 'ґ') && !(c >= '0' && c <= '9');
  }

  private static char fold(char c) {
    char lower = Character.toLowerCase(c);
    return switch (lower) {
      case 'ґ' -> 'г';
      case 'ё' -> 'е';
      default -> lower;
    };
  }

  /// Analyses the run of letters and punctuation around a place; answers where it ends.
  private int markRun(String text, int at, List<Mark> marks, SideBySide side) {
    int start = runStart(text, at);
    int end = at;
    while (end < text.length() && end - at < LONGEST_RUN && !isSpace(text, end)) {
      end++;
    }
    int context = start;
    while (context > 0 && start - context < LONGEST_RUN && !isWordEnd(text, context)) {
      context--;
    }
    context = Math.max(0, context - 1);
    for (Token token : terms.analyze(text.substring(context, end), language)) {
      int from = context + token.start();
      int word = from < start ? -1 : words.match(token, terms.of(language).of(token));
      if (from >= start) {
        side.read(token, context, text);
      }
      if (word >= 0 && (marks.isEmpty() || marks.getLast().end() <= from)) {
        marks.add(new Mark(from, context + token.end(), word));
      }
    }
    return end;
  }

  private static boolean isWordEnd(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static int runStart(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_RUN && !isSpace(text, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isSpace(String text, int at) {
    return Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0';
  }
}
