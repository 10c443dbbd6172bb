package ua.obriy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Place;
import ua.obriy.text.KeyboardLayout;
import ua.obriy.text.Transliteration;

/// What an unknown word in Cyrillic letters may mean.
final class CyrillicGuesses {
  private static final int MOST_REWRITTEN = 80;

  private static final double APOSTROPHE = 0.1;
  private static final double DICTIONARY = 0.1;
  private static final double NAME = 0.1;
  private static final double SPELLING = 0.2;
  private static final double SPELLING_UNPROVEN = 0.6;
  private static final double KEYS = 0.6;
  private static final int LONGEST = 60;
  private static final int SHORTEST_PART = 3;

  private final Background known;

  CyrillicGuesses(Background known) {
    this.known = known;
  }

  /// What may have been meant; empty when nothing known is near.
  List<Guess> guesses(String typed, KnownWords words) throws IOException {
    String word = Letters.core(typed);
    if (word.length() > LONGEST || isCompoundOfKnown(word, words)) {
      return List.of();
    }
    List<Guess> guesses = new ArrayList<>();
    apostrophes(word, words, guesses);
    guesses.addAll(russian(word, words));
    place(word, words, guesses);
    latin(typed, words, guesses);
    guesses.addAll(Typos.guesses(word, words));
    return guesses;
  }

  /// A compound that nobody wrote so is found by its parts.
  private static boolean isCompoundOfKnown(String word, KnownWords words) throws IOException {
    String[] parts = word.split("-", -1);
    for (String part : parts) {
      if (part.length() < SHORTEST_PART || words.documents(part) == 0) {
        return false;
      }
    }
    return parts.length > 1;
  }

  /// The word with an apostrophe, when documents hold it so.
  @Nullable Guess apostrophe(String typed, KnownWords words) throws IOException {
    List<Guess> guesses = new ArrayList<>();
    apostrophes(Letters.core(typed), words, guesses);
    return guesses.stream().filter(guess -> guess.documents() > 0).min(Guess.BEST).orElse(null);
  }

  private static void apostrophes(String word, KnownWords words, List<Guess> guesses)
      throws IOException {
    for (int i = 1; i < word.length(); i++) {
      if ("яюєїЯЮЄЇ".indexOf(word.charAt(i)) >= 0 && Character.isLetter(word.charAt(i - 1))) {
        String with = word.substring(0, i) + "'" + word.substring(i);
        if (words.isRight(with)) {
          guesses.add(new Guess(with, Change.Kind.APOSTROPHE, APOSTROPHE, words.documents(with)));
        }
      }
    }
  }

  /// Readings as a Russian word: by the dictionary, or by the spelling.
  List<Guess> russian(String word, KnownWords words) throws IOException {
    List<Guess> guesses = new ArrayList<>();
    String translated = known.russian().ukrainian(word).orElse("");
    if (!translated.isEmpty()) {
      guesses.add(
          new Guess(translated, Change.Kind.RUSSIAN, DICTIONARY, words.documents(translated)));
    }
    boolean proven = Letters.isRussian(word);
    double base = proven ? SPELLING : SPELLING_UNPROVEN;
    for (var candidate : Transliteration.fromRussian().candidates(word, MOST_REWRITTEN)) {
      String rewritten = candidate.word();
      int documents = words.documents(rewritten);
      boolean fits = documents > 0 || proven && words.inDictionary(rewritten);
      if (fits && !rewritten.equalsIgnoreCase(word)) {
        guesses.add(new Guess(rewritten, Change.Kind.RUSSIAN, base + candidate.cost(), documents));
      }
    }
    return guesses;
  }

  /// The Ukrainian word for a Russian one, when documents have it; null when none is known.
  @Nullable Guess ukrainian(String word, KnownWords words) throws IOException {
    List<Guess> guesses = russian(word, words);
    place(word, words, guesses);
    return guesses.stream()
        .filter(guess -> guess.documents() > 0 && guess.kind() == Change.Kind.RUSSIAN)
        .min(Guess.BEST)
        .orElse(null);
  }

  private void place(String word, KnownWords words, List<Guess> guesses) throws IOException {
    if (word.length() < SHORTEST_PART) {
      return;
    }
    for (Place place : PlaceNames.named(known, word)) {
      Change.Kind kind = kindOfName(word, place.name());
      guesses.add(new Guess(place.name(), kind, NAME, words.documents(place.name())));
    }
  }

  /// A name that differs in few letters is spelt otherwise, another one is old.
  static Change.Kind kindOfName(String typed, String name) {
    double cost = Misspelling.cost(lower(typed), lower(name));
    return cost <= name.length() / 3.0 ? Change.Kind.RUSSIAN : Change.Kind.OLD_NAME;
  }

  /// A Latin word typed with a Cyrillic layout.
  private static void latin(String typed, KnownWords words, List<Guess> guesses)
      throws IOException {
    for (KeyboardLayout layout : KeyboardLayout.values()) {
      String keys = layout.encode(typed);
      if (keys.length() > 1 && keys.chars().allMatch(CyrillicGuesses::isAsciiLetter)) {
        int documents = words.documents(keys);
        if (documents > 0) {
          guesses.add(new Guess(keys, Change.Kind.LAYOUT, KEYS, documents));
        }
      }
    }
  }

  private static boolean isAsciiLetter(int c) {
    return c < 0x80 && Character.isLetter(c);
  }

  /// The word of the index that this one is a misspelling of.
  @Nullable Guess typo(String word, KnownWords words) throws IOException {
    return Typos.guesses(word, words).stream().min(Guess.BEST).orElse(null);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ґ', 'г').replace('’', '\'').replace('ʼ', '\'');
  }
}
