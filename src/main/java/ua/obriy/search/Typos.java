package ua.obriy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ua.obriy.text.Transliteration;

/// Known words that an unknown word in Cyrillic letters may be a misspelling of.
final class Typos {
  private static final int MOST_SIMILAR = 400;
  private static final int MOST_REWRITTEN = 80;

  /// Letters from which two edits are looked for.
  private static final int TWO_EDITS = 4;

  /// No word of the language is longer, and to look for its neighbours would take long.
  private static final int LONGEST = 40;

  /// A word this near ends the search for remoter ones.
  private static final double NEAR = 0.7;

  private static final double MISTAKE = 0.5;
  private static final double JOINED = 1.5;
  private static final double SHORT_PART = 0.5;
  private static final int SHORTEST_PART = 3;
  private static final int USUAL_PART = 5;

  private Typos() {}

  /// Words of the index within reach: of one edit, else of two.
  static List<Guess> guesses(String word, KnownWords words) throws IOException {
    int letters = Letters.count(word);
    List<Guess> guesses = new ArrayList<>();
    String typed = lower(word);
    double most = Misspelling.most(letters);
    if (most == 0 || letters > LONGEST || !isOneWord(typed) || !words.maySearchOnceMore()) {
      return guesses;
    }
    for (String neighbour : Misspelling.neighbours(typed)) {
      if (isWellFormed(neighbour) && words.inDictionary(neighbour)) {
        add(typed, neighbour, most, words, guesses);
      }
    }
    similar(typed, 1, words, guesses);
    if (letters >= TWO_EDITS && guesses.stream().noneMatch(g -> g.cost() < MISTAKE + NEAR)) {
      similar(typed, 2, words, guesses);
      alike(typed, words, guesses);
    }
    parts(word, words, guesses);
    joined(word, words, guesses);
    return guesses;
  }

  private static void similar(String typed, int edits, KnownWords words, List<Guess> guesses)
      throws IOException {
    double most = Misspelling.most(Letters.count(typed));
    for (Vocabulary.Entry entry : words.similar(typed, edits, MOST_SIMILAR)) {
      if (Letters.isCyrillic(entry.folded())) {
        add(typed, entry.folded(), most, words, guesses);
      }
    }
  }

  /// Several letters at once for others that sound alike.
  private static void alike(String typed, KnownWords words, List<Guess> guesses)
      throws IOException {
    double most = Misspelling.most(Letters.count(typed));
    for (var candidate : Transliteration.fromRussian().candidates(typed, MOST_REWRITTEN)) {
      if (words.inDictionary(candidate.word())) {
        add(typed, candidate.word(), most, words, guesses);
      }
    }
  }

  private static void add(
      String typed, String meant, double most, KnownWords words, List<Guess> guesses)
      throws IOException {
    double cost = Misspelling.cost(typed, meant);
    int documents = cost > most || cost == 0 ? 0 : words.documents(meant);
    if (documents > 0) {
      guesses.add(new Guess(meant, Change.Kind.TYPO, MISTAKE + cost, documents));
    }
  }

  /// A compound of which a part is misspelt.
  private static void parts(String word, KnownWords words, List<Guess> guesses) throws IOException {
    String[] parts = word.split("-", -1);
    if (parts.length < 2) {
      return;
    }
    double cost = 0;
    int documents = Integer.MAX_VALUE;
    List<String> meant = new ArrayList<>();
    for (String part : parts) {
      Guess guess = part(part, words);
      if (guess == null) {
        return;
      }
      meant.add(guess.word());
      cost += guess.cost();
      documents = Math.min(documents, guess.documents());
    }
    guesses.add(new Guess(String.join("-", meant), Change.Kind.TYPO, cost, documents));
  }

  private static @Nullable Guess part(String part, KnownWords words) throws IOException {
    int documents = part.length() < 2 ? 0 : words.documents(part);
    return documents > 0
        ? new Guess(part, Change.Kind.TYPO, 0, documents)
        : guesses(part, words).stream().min(Guess.BEST).orElse(null);
  }

  /// Two words without their space.
  private static void joined(String word, KnownWords words, List<Guess> guesses)
      throws IOException {
    for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      if (words.inDictionary(head) && words.inDictionary(tail)) {
        int documents = words.together(List.of(head, tail));
        if (documents > 0) {
          double cost = JOINED + shortness(head) + shortness(tail);
          guesses.add(new Guess(head + " " + tail, Change.Kind.TYPO, cost, documents));
        }
      }
    }
  }

  /// Words with other signs in them are several words to the analysis of text.
  private static boolean isOneWord(String word) {
    return word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '\'' || c == '-');
  }

  private static boolean isWellFormed(String word) {
    return !word.startsWith("'") && !word.endsWith("'") && !word.contains("''");
  }

  private static double shortness(String part) {
    return part.length() < USUAL_PART ? SHORT_PART : 0;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ґ', 'г').replace('’', '\'').replace('ʼ', '\'');
  }
}
