package ua.obriy.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import ua.obriy.model.Analysis;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// The numbers, names and months of a text with the words around them.
///
/// Each is one number: the upper 40 bits stand for the words before and after and the place between
/// them, the lower 24 for what stands there. Two texts where the same words are around different
/// numbers were made by one template.
final class Slots {
  private static final int MOST = 20;
  private static final int VALUE_BITS = 24;
  private static final long END = 1;
  private static final Set<String> MONTHS =
      Set.of(
          "січень",
          "лютий",
          "березень",
          "квітень",
          "травень",
          "червень",
          "липень",
          "серпень",
          "вересень",
          "жовтень",
          "листопад",
          "грудень");

  private static final Pattern ROMAN = Pattern.compile("[IVXІХ]+");

  private final List<Long> found = new ArrayList<>();

  private Slots() {}

  /// Those with the lowest keys, rising.
  static long[] of(Analysis analysis) {
    Slots slots = new Slots();
    slots.addSentences(analysis.title());
    slots.addSentences(analysis.text());
    LongStream rising = slots.found.stream().mapToLong(Long::longValue).sorted().distinct();
    return rising.limit(MOST).toArray();
  }

  private void addSentences(List<Token> tokens) {
    List<Token> sentence = new ArrayList<>();
    for (Token token : tokens) {
      if (token.has(Traits.BREAK_BEFORE)) {
        addSentence(sentence);
        sentence.clear();
      }
      if (Runs.counts(token)) {
        sentence.add(token);
      }
    }
    addSentence(sentence);
  }

  private void addSentence(List<Token> words) {
    int at = 0;
    while (at < words.size()) {
      int end = at;
      while (end < words.size() && isSlot(words.get(end))) {
        end++;
      }
      if (end > at && (at > 0 || end < words.size())) {
        addRun(words, at, end);
      }
      at = end + 1;
    }
  }

  private void addRun(List<Token> words, int start, int end) {
    long before = start == 0 ? END : Runs.word(words.get(start - 1));
    long after = end == words.size() ? END : Runs.word(words.get(end));
    for (int i = start; i < end; i++) {
      long key = Runs.mixed(Runs.mixed(before, after), i - start);
      long value = Runs.mixed(0, Runs.word(words.get(i)));
      found.add(key << VALUE_BITS | value >>> Long.SIZE - VALUE_BITS);
    }
  }

  private static boolean isSlot(Token token) {
    boolean name =
        token.has(Traits.CAPITALISED)
            && !token.has(Traits.ALL_CAPS)
            && !token.has(Traits.SENTENCE_START);
    return name
        || token.has(Traits.NUMBER)
        || ROMAN.matcher(token.form()).matches()
        || MONTHS.contains(token.lemmas().getFirst());
  }

  /// The share of the places filled in both texts that have nothing in common.
  static double conflicts(long[] some, long[] others) {
    int same = 0;
    int different = 0;
    int i = 0;
    int j = 0;
    while (i < some.length && j < others.length) {
      long key = some[i] >> VALUE_BITS;
      long otherKey = others[j] >> VALUE_BITS;
      if (key == otherKey) {
        int end = end(some, i);
        int otherEnd = end(others, j);
        boolean meet =
            meet(Arrays.copyOfRange(some, i, end), Arrays.copyOfRange(others, j, otherEnd));
        same += meet ? 1 : 0;
        different += meet ? 0 : 1;
        i = end;
        j = otherEnd;
      } else {
        i += key < otherKey ? 1 : 0;
        j += key < otherKey ? 0 : 1;
      }
    }
    return different == 0 ? 0 : (double) different / (same + different);
  }

  /// Behind the last with the same key.
  private static int end(long[] slots, int start) {
    int end = start;
    while (end < slots.length && slots[end] >> VALUE_BITS == slots[start] >> VALUE_BITS) {
      end++;
    }
    return end;
  }

  private static boolean meet(long[] some, long[] others) {
    return Arrays.stream(some).anyMatch(slot -> Arrays.binarySearch(others, slot) >= 0);
  }
}
