package ua.obriy.ingest;

import java.util.Arrays;
import java.util.List;
import ua.obriy.model.Analysis;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Hashes of the runs of three words of a text.
final class Runs {
  private static final int WORDS = 3;

  /// Shorter words change with their neighbours (у – в, і – й, з – із) and say little.
  private static final int SHORTEST = 3;

  private Runs() {}

  /// The different runs, rising.
  static long[] of(Analysis analysis) {
    long[] title = of(analysis.title());
    long[] text = of(analysis.text());
    long[] all = Arrays.copyOf(title, title.length + text.length);
    System.arraycopy(text, 0, all, title.length, text.length);
    return Arrays.stream(all).sorted().distinct().toArray();
  }

  static long[] lowest(long[] rising, int most) {
    return rising.length <= most ? rising : Arrays.copyOf(rising, most);
  }

  private static long[] of(List<Token> tokens) {
    long[] words = tokens.stream().filter(Runs::counts).mapToLong(Runs::word).toArray();
    int size = Math.min(WORDS, words.length);
    long[] runs = new long[size == 0 ? 0 : words.length - size + 1];
    for (int i = 0; i < runs.length; i++) {
      long run = size;
      for (int j = i; j < i + size; j++) {
        run = mixed(run, words[j]);
      }
      runs[i] = run;
    }
    return runs;
  }

  static boolean counts(Token token) {
    return token.folded().length() >= SHORTEST || token.has(Traits.NUMBER);
  }

  /// The likeliest dictionary form, so that other cases of a word are the same word.
  static long word(Token token) {
    return hash(token.has(Traits.NUMBER) ? token.folded() : token.lemmas().getFirst());
  }

  /// FNV-1a, 64 bits.
  static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /// The last step of splitmix64 over both.
  static long mixed(long before, long next) {
    long hash = before * 31 + next;
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
