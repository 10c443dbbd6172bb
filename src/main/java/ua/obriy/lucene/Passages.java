package ua.obriy.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.lucene.Marking.Mark;
import ua.obriy.search.SearchPage.Snippet;

/// Chooses the passages of a text that show why it was found: those with the most different words
/// of the question, widened to whole sentences where they fit.
final class Passages {
  /// Most code units of a passage.
  static final int LENGTH = 240;

  /// Most code units between the first and the last word that a passage is chosen for.
  private static final int SPAN = 200;

  private static final int MOST = 2;

  private final String text;
  private final List<Mark> marks;
  private final Sentences sentences;

  Passages(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
    this.sentences = new Sentences(text);
  }

  /// At most two passages in the order of the text; the opening when nothing is marked; none of an
  /// empty text.
  List<Snippet> best() {
    if (text.isBlank()) {
      return List.of();
    }
    List<Snippet> chosen = new ArrayList<>();
    BitSet shown = new BitSet();
    while (chosen.size() < MOST) {
      int[] span = bestSpan(shown);
      if (span == null) {
        break;
      }
      Snippet snippet = passage(marks.get(span[0]).start(), marks.get(span[1]).end());
      if (chosen.stream().noneMatch(other -> overlap(other, snippet))) {
        chosen.add(snippet);
      }
      for (int i = span[0]; i <= span[1]; i++) {
        shown.set(marks.get(i).word());
      }
    }
    chosen.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return chosen.isEmpty() ? List.of(passage(0, 0)) : chosen;
  }

  private static boolean overlap(Snippet a, Snippet b) {
    return a.start() < b.start() + b.text().length() && b.start() < a.start() + a.text().length();
  }

  /// First and last mark of the span that shows most words not shown yet; null when none does.
  private int @Nullable [] bestSpan(BitSet shown) {
    int[] best = null;
    int bestScore = 0;
    for (int first = 0; first < marks.size(); first++) {
      BitSet fresh = new BitSet();
      int score = 0;
      for (int last = first; last < marks.size() && fits(first, last); last++) {
        int word = marks.get(last).word();
        score += shown.get(word) ? 0 : fresh.get(word) ? 1 : FRESH;
        fresh.set(word);
        if (score > bestScore && score >= FRESH) {
          best = new int[] {first, last};
          bestScore = score;
        }
      }
    }
    return best;
  }

  /// A word not shown yet counts as much as so many repetitions.
  private static final int FRESH = 8;

  private boolean fits(int first, int last) {
    return marks.get(last).end() - marks.get(first).start() <= SPAN || first == last;
  }

  private Snippet passage(int from, int to) {
    int start = sentences.startBefore(from, LENGTH);
    int end = sentences.endAfter(to, LENGTH);
    if (end - start > LENGTH) {
      int spare = Math.max(0, LENGTH - (to - from));
      start = Math.max(start, from - spare / 2);
      start = start == sentences.startBefore(from, LENGTH) ? start : nextWord(start, from);
      end = previousWord(Math.min(end, start + Math.max(LENGTH, to - start)), to);
    } else {
      end = withNextSentences(start, end);
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Snippet(start, text.substring(start, end), marksIn(start, end));
  }

  private int withNextSentences(int start, int end) {
    int wider = end;
    while (wider < text.length()) {
      int next = sentences.endAfter(wider + 1, LENGTH + 1);
      if (next - start > LENGTH || next <= wider) {
        break;
      }
      wider = next;
    }
    return wider;
  }

  private int nextWord(int at, int limit) {
    int next = at;
    while (next < limit && !Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    while (next < limit && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private int previousWord(int at, int limit) {
    int end = at;
    if (end == text.length() || Character.isWhitespace(text.charAt(end))) {
      return end;
    }
    while (end > limit && !Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end > limit || limit > 0 ? end : cut(at);
  }

  /// A text without any space is cut between characters.
  private int cut(int at) {
    return at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
  }

  private List<int[]> marksIn(int start, int end) {
    List<int[]> inside = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.start() >= start && mark.end() <= end) {
        inside.add(new int[] {mark.start() - start, mark.end() - start});
      }
    }
    return inside;
  }
}
