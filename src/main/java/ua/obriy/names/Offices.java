package ua.obriy.names;

import org.jspecify.annotations.Nullable;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Finds the office that the text gives a person, and brings it to the nominative.
final class Offices {
  private static final int FARTHEST = 12;
  private static final int LONGEST = 120;
  private static final int MOST_ADJECTIVES = 3;
  private static final String QUOTES = "«»\"“”„";

  private final Passage passage;
  private final NameWords words;

  Offices(Passage passage, NameWords words) {
    this.passage = passage;
    this.words = words;
  }

  /// The office beside the name, before it rather than behind; null when there is none.
  @Nullable String of(int first, int last) {
    int head = before(first);
    if (head >= 0) {
      return phrase(head, passage.start(first));
    }
    return after(last);
  }

  /// The noun of the office that ends just before the name, or -1.
  private int before(int first) {
    int head = -1;
    for (int at = first - 1; at >= Math.max(0, first - FARTHEST); at--) {
      if (!isOneBreath(at) || isVerb(passage.get(at))) {
        break;
      }
      if (passage.is(at, Kind.OFFICE) && !isPartOfName(at)) {
        if (head >= 0 && head - at > 2) {
          break;
        }
        head = at;
      } else if (head >= 0 && head - at >= 2) {
        break;
      }
    }
    return head;
  }

  private boolean isPartOfName(int at) {
    return passage.has(at, Traits.FIRST_NAME) && passage.isCapital(at);
  }

  /// Whether nothing but spaces and quotation marks stands before the next word.
  private boolean isOneBreath(int at) {
    for (int i = passage.end(at); i < passage.start(at + 1); i++) {
      char c = passage.text().charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (c == '\n' || !space && QUOTES.indexOf(c) < 0 && !isDot(at, c)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDot(int at, char c) {
    return c == '.' && passage.has(at, Traits.DOTTED);
  }

  static boolean isVerb(Token token) {
    String lemma = token.lemmas().getFirst();
    return !token.has(Traits.CAPITALISED) && (lemma.endsWith("ти") || lemma.endsWith("тися"));
  }

  private @Nullable String after(int last) {
    int head = last + 1;
    if (!passage.isGap(last, ",") && !passage.isGap(last, "–") && !passage.isGap(last, "—")) {
      return null;
    }
    int most = head + MOST_ADJECTIVES;
    while (head < most && passage.isJoined(head) && Phrase.isAdjective(passage.get(head))) {
      head++;
    }
    if (!passage.is(head, Kind.OFFICE)) {
      return null;
    }
    int end = head;
    while (end - head < FARTHEST && end + 1 < passage.size() && isOneBreath(end)) {
      if (isPartOfName(end + 1)) {
        return null;
      }
      if (isVerb(passage.get(end + 1))) {
        break;
      }
      end++;
    }
    int stop = passage.end(end);
    boolean quoted =
        stop < passage.text().length() && "»\"”".indexOf(passage.text().charAt(stop)) >= 0;
    return phrase(head, quoted ? stop + 1 : stop);
  }

  private @Nullable String phrase(int head, int end) {
    Token noun = passage.get(head);
    String lemma = Phrase.lemma(noun, Kind.OFFICE, words);
    Gender gender = passage.word(head).gender();
    int start = Phrase.adjectivesBefore(passage, head, gender);
    String office =
        Phrase.nominative(passage, start, head, gender)
            + Letters.written(noun, lemma)
            + Phrase.squeezed(passage.text(), passage.end(head), end);
    office = office.strip();
    return office.length() > LONGEST ? null : small(office, start);
  }

  /// Without the capital that only the start of a sentence brought.
  private String small(String office, int start) {
    boolean began = passage.has(start, Traits.SENTENCE_START) && passage.has(start, Traits.COMMON);
    return began ? Character.toLowerCase(office.charAt(0)) + office.substring(1) : office;
  }
}
