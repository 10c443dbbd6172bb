package ua.obriy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Place;
import ua.obriy.text.KeyboardLayout;
import ua.obriy.text.Transliteration;

/// What a word in Latin letters may mean in Ukrainian.
final class LatinGuesses {
  private static final int MOST = 200;
  private static final double RUSSIAN_LAYOUT = 0.3;
  private static final double MISTAKE = 0.9;

  private final Background known;
  private final CyrillicGuesses cyrillic;

  LatinGuesses(Background known, CyrillicGuesses cyrillic) {
    this.known = known;
    this.cyrillic = cyrillic;
  }

  /// What the keys would have written with a Cyrillic layout; null when that is no known word.
  @Nullable Guess layout(String typed, KnownWords words) throws IOException {
    List<Guess> guesses = new ArrayList<>();
    for (String keys : keys(typed)) {
      add(guesses, decoded(keys, KeyboardLayout.UKRAINIAN), 0, words);
      String russian = decoded(keys, KeyboardLayout.RUSSIAN);
      if (!russian.isEmpty()) {
        add(guesses, russian, RUSSIAN_LAYOUT, words);
        for (Guess guess : cyrillic.russian(russian, words)) {
          add(guesses, guess.word(), RUSSIAN_LAYOUT + guess.cost(), words);
        }
      }
    }
    return guesses.stream().min(Guess.BEST).orElse(null);
  }

  /// Commas and dots at the end may be letters or punctuation.
  private static Set<String> keys(String typed) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(typed);
    keys.add(typed.replaceAll("[.,;:!?]+$", ""));
    return keys;
  }

  /// What the keys write with the Ukrainian layout, whether a word or not; empty when no word.
  static String decoded(String keys, KeyboardLayout layout) {
    String decoded = Letters.core(layout.decode(keys));
    return decoded.codePoints().allMatch(LatinGuesses::isWordLetter) ? decoded : "";
  }

  private static boolean isWordLetter(int c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '-';
  }

  private static void add(List<Guess> guesses, String word, double cost, KnownWords words)
      throws IOException {
    if (!word.isEmpty() && words.isRight(word)) {
      guesses.add(new Guess(word, Change.Kind.LAYOUT, cost, words.documents(word)));
    }
  }

  /// The Ukrainian word that is written so in Latin letters; null when there is none.
  @Nullable Guess translit(String typed, KnownWords words) throws IOException {
    String latin = Letters.core(typed);
    Guess place = place(latin, words);
    if (place != null) {
      return place;
    }
    List<Transliteration.Candidate> candidates =
        Transliteration.fromLatin().candidates(latin, MOST);
    List<Guess> guesses = new ArrayList<>();
    for (Transliteration.Candidate candidate : candidates) {
      String word = candidate.word();
      if (words.isRight(word)) {
        int documents = words.documents(word);
        guesses.add(new Guess(word, Change.Kind.TRANSLIT, candidate.cost(), documents));
      }
    }
    Guess best = guesses.stream().min(Guess.BEST).orElse(null);
    if (candidates.isEmpty() || best != null && best.documents() > 0) {
      return best;
    }
    Guess misspelt = misspelt(candidates, words);
    return best == null || misspelt != null && misspelt.rank() < best.rank() ? misspelt : best;
  }

  private @Nullable Guess place(String latin, KnownWords words) throws IOException {
    if (latin.length() < 3) {
      return null;
    }
    for (Place place : PlaceNames.named(known, latin)) {
      int documents = words.documents(place.name());
      if (documents > 0) {
        return new Guess(place.name(), Change.Kind.TRANSLIT, 0, documents);
      }
    }
    return null;
  }

  private @Nullable Guess misspelt(List<Transliteration.Candidate> candidates, KnownWords words)
      throws IOException {
    Guess best = cyrillic.typo(candidates.getFirst().word(), words);
    return best == null
        ? null
        : new Guess(best.word(), Change.Kind.TRANSLIT, best.cost() + MISTAKE, best.documents());
  }
}
