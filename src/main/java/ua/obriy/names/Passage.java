package ua.obriy.names;

import java.util.BitSet;
import java.util.List;
import ua.obriy.model.Field;
import ua.obriy.model.Mention;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// The words of one field, what `words.tsv` knows of each, and what stands between them.
final class Passage {
  private final Field field;
  private final String text;
  private final List<Token> tokens;
  private final KnownWord[] words;

  /// Words that belong to an organisation.
  private final BitSet covered = new BitSet();

  Passage(Field field, String text, List<Token> tokens, NameWords table) {
    this.field = field;
    this.text = text;
    this.tokens = tokens;
    this.words = new KnownWord[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = table.of(tokens.get(i));
    }
  }

  /// Notes that all words between the offsets belong to an organisation.
  void cover(int start, int end) {
    for (int at = wordAt(start); at < words.length && start(at) < end; at++) {
      covered.set(at);
    }
  }

  boolean isCovered(int at) {
    return covered.get(at);
  }

  Field field() {
    return field;
  }

  String text() {
    return text;
  }

  int size() {
    return words.length;
  }

  Token get(int at) {
    return tokens.get(at);
  }

  KnownWord word(int at) {
    return words[at];
  }

  boolean is(int at, Kind kind) {
    return at >= 0 && at < words.length && words[at].is(kind);
  }

  boolean has(int at, int trait) {
    return at >= 0 && at < words.length && tokens.get(at).has(trait);
  }

  boolean isForm(int at, String folded) {
    return at >= 0 && at < words.length && tokens.get(at).folded().equals(folded);
  }

  boolean isCapital(int at) {
    return has(at, Traits.CAPITALISED);
  }

  int start(int at) {
    return tokens.get(at).start();
  }

  int end(int at) {
    return tokens.get(at).end();
  }

  /// Whether both are words of the text and only white space of one line stands between the word
  /// and the next.
  boolean isJoined(int left) {
    return left >= 0 && left + 1 < words.length && isGap(left, "");
  }

  /// Whether both are words and between them stands nothing but this, and white space of one line.
  boolean isGap(int left, String signs) {
    if (left < 0 || left + 1 >= words.length) {
      return false;
    }
    int wanted = 0;
    int to = tokens.get(left + 1).start();
    for (int i = tokens.get(left).end(); i < to; i++) {
      char c = text.charAt(i);
      if (wanted < signs.length() && c == signs.charAt(wanted)) {
        wanted++;
      } else if (c == '\n' || !isSpace(c)) {
        return false;
      }
    }
    return wanted == signs.length();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// The character just before the word, 0 at the start of the text.
  char before(int at) {
    int start = tokens.get(at).start();
    return start == 0 ? 0 : text.charAt(start - 1);
  }

  /// The character just after the word, 0 at the end of the text.
  char after(int at) {
    int end = tokens.get(at).end();
    return end >= text.length() ? 0 : text.charAt(end);
  }

  /// Offset of the first sign after this offset that is no white space of the line, or the end.
  int skipSpaces(int offset) {
    int at = offset;
    while (at < text.length() && text.charAt(at) != '\n' && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// The first word that ends behind the offset.
  int wordAt(int offset) {
    int low = 0;
    int high = words.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Mention mention(int first, int last) {
    return mentionTo(first, tokens.get(last).end());
  }

  Mention mentionTo(int first, int end) {
    return mentionAt(tokens.get(first).start(), end);
  }

  Mention mentionAt(int start, int end) {
    return new Mention(field, start, end, text.substring(start, end));
  }
}
