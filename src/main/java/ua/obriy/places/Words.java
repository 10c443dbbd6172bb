package ua.obriy.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Token;

/// The words of one field, what stands between them, and what they tell of names beside them.
///
/// What is asked of most words is one number for each, side by side in memory: a name asks a score
/// of questions of the words around it.
final class Words {
  private final String text;
  private final Token[] tokens;
  private final long[] marks;
  private final boolean names;

  Words(String text, List<Token> tokens, WordNotes notes) {
    this.text = text;
    this.tokens = new Token[tokens.size()];
    this.marks = new long[this.tokens.length];
    long all = 0;
    int end = Integer.MIN_VALUE; // of no word
    for (int i = 0; i < marks.length; i++) {
      Token token = tokens.get(i);
      this.tokens[i] = token;
      long mark = notes.of(token.word()).marks() | (long) token.traits() << WordNote.FREE;
      boolean spaced = token.start() - end == 1 && text.charAt(end) == ' ';
      marks[i] = spaced ? mark | WordNote.SPACED : mark;
      all |= mark;
      end = token.end();
    }
    this.names = (all & WordNote.ANY_NAME) != 0;
  }

  /// Whether some of them may name a place.
  boolean mayName() {
    return names;
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.length;
  }

  Token get(int at) {
    return tokens[at];
  }

  /// Whether it has one of these bits of [ua.obriy.model.Traits].
  boolean has(int at, int traits) {
    return (marks[at] >>> WordNote.FREE & traits) != 0;
  }

  /// Whether it has one of these bits of [WordNote] or [Cue].
  boolean hasMark(int at, long some) {
    return (marks[at] & some) != 0;
  }

  /// Whether it has the ending of an adjective made of a name: сумського.
  boolean isAdjective(int at) {
    return hasMark(at, WordNote.ADJECTIVE);
  }

  boolean is(int at, Cue cue) {
    return hasMark(at, cue.bit);
  }

  /// The kind that the word announces of a name behind it.
  @Nullable Unit unitBefore(int at) {
    int number = Cue.before(marks[at]);
    return number == 0 ? null : Cue.unit(number);
  }

  /// The kind that the word tells of a name before it.
  @Nullable Unit unitAfter(int at) {
    int number = Cue.after(marks[at]);
    return number == 0 ? null : Cue.unit(number);
  }

  /// First UTF-16 unit between the token and the next.
  int gapStart(int left) {
    return tokens[left].end();
  }

  int gapLength(int left) {
    return tokens[left + 1].start() - tokens[left].end();
  }

  /// Whether a space stands between the token and the next, as between most.
  boolean isSpace(int left) {
    return hasMark(left + 1, WordNote.SPACED);
  }

  /// Whether nothing but this character stands between the token and the next.
  boolean isGap(int left, char only) {
    if (isSpace(left)) {
      return only == ' ';
    }
    return gapLength(left) == 1 && text.charAt(gapStart(left)) == only;
  }

  boolean isGap(int left, String whole) {
    return gapLength(left) == whole.length() && text.startsWith(whole, gapStart(left));
  }

  boolean gapHas(int left, char wanted) {
    if (isSpace(left)) {
      return wanted == ' ';
    }
    int end = tokens[left + 1].start();
    for (int i = gapStart(left); i < end; i++) {
      if (text.charAt(i) == wanted) {
        return true;
      }
    }
    return false;
  }

  /// Whether only white space stands between, or nothing.
  boolean isBlank(int left) {
    if (isSpace(left)) {
      return true;
    }
    int end = tokens[left + 1].start();
    for (int i = gapStart(left); i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether only white space of one line stands between.
  boolean isJoined(int left) {
    return isBlank(left) && !gapHas(left, '\n');
  }

  /// For rare questions; the others need no new string.
  String gap(int left) {
    return text.substring(gapStart(left), tokens[left + 1].start());
  }
}
