package ua.obriy.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Token;

/// The words of one field, what stands between them, and what they tell of names beside them.
// Serves
/// one thread; what a word tells is looked up once.
final class Words {
  private final String text;
  private final List<Token> tokens;
  private final WordNotes notes;

  Words(String text, List<Token> tokens, WordNotes notes) {
    this.text = text;
    this.tokens = tokens;
    this.notes = notes;
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  Token get(int at) {
    return tokens.get(at);
  }

  boolean has(int at, int trait) {
    return tokens.get(at).has(trait);
  }

  boolean isForm(int at, String folded) {
    return tokens.get(at).folded().equals(folded);
  }

  /// What the word means wherever it stands.
  WordNote note(int at) {
    return notes.of(tokens.get(at).word());
  }

  private long cues(int at) {
    return note(at).cues();
  }

  /// Whether it has the ending of an adjective made of a name: сумського.
  boolean isAdjective(int at) {
    return note(at).adjective();
  }

  boolean is(int at, Cue cue) {
    return (cues(at) & cue.bit) != 0;
  }

  /// The kind that the word announces of a name behind it.
  @Nullable Unit unitBefore(int at) {
    int number = Cue.before(cues(at));
    return number == 0 ? null : Cue.unit(number);
  }

  /// The kind that the word tells of a name before it.
  @Nullable Unit unitAfter(int at) {
    int number = Cue.after(cues(at));
    return number == 0 ? null : Cue.unit(number);
  }

  /// First UTF-16 unit between the token and the next.
  int gapStart(int left) {
    return tokens.get(left).end();
  }

  int gapLength(int left) {
    return tokens.get(left + 1).start() - tokens.get(left).end();
  }

  /// Whether nothing but this character stands between the token and the next.
  boolean isGap(int left, char only) {
    return gapLength(left) == 1 && text.charAt(gapStart(left)) == only;
  }

  boolean isGap(int left, String whole) {
    return gapLength(left) == whole.length() && text.startsWith(whole, gapStart(left));
  }

  boolean gapHas(int left, char wanted) {
    int end = tokens.get(left + 1).start();
    for (int i = gapStart(left); i < end; i++) {
      if (text.charAt(i) == wanted) {
        return true;
      }
    }
    return false;
  }

  /// Whether only white space stands between, or nothing.
  boolean isBlank(int left) {
    int end = tokens.get(left + 1).start();
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
    return text.substring(gapStart(left), tokens.get(left + 1).start());
  }
}
