package ua.obriy.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What words of one language are known by: some frequent words, endings, letters of its own and
/// letters that it lacks.
final class LanguageSigns {
  private static final String FILE = "languages.tsv";

  private static final float WORD = 2.5f;
  private static final float LETTER = 2;
  private static final float WRONG_LETTER = -4;
  private static final float[] ENDING = {0, 0.4f, 0.8f, 1.3f, 1.6f};

  /// A word of so many letters is too short to have an ending.
  private static final int LITTLE = 3;

  final String code;
  final boolean cyrillic;
  private final Set<String> words;
  private final Set<String> endings;
  private final Set<String> letters;
  private final Set<String> never;

  private LanguageSigns(String code, Map<String, Set<String>> signs) {
    this.code = code;
    this.words = signs.getOrDefault("words", Set.of());
    this.endings = signs.getOrDefault("endings", Set.of());
    this.letters = signs.getOrDefault("letters", Set.of());
    this.never = signs.getOrDefault("never", Set.of());
    this.cyrillic = letters.stream().anyMatch(letter -> isCyrillic(letter.charAt(0)));
  }

  static boolean isCyrillic(int letter) {
    return letter >= 0x400 && letter < 0x530;
  }

  /// Reads the table of the class path.
  static List<LanguageSigns> load() {
    Map<String, Map<String, Set<String>>> table = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LanguageSigns.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          table
              .computeIfAbsent(cells[0], _ -> new LinkedHashMap<>())
              .put(cells[1], new HashSet<>(List.of(cells[2].split(" ", -1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<LanguageSigns> all = new ArrayList<>();
    table.forEach((code, signs) -> all.add(new LanguageSigns(code, signs)));
    return all;
  }

  /// How much the word looks like this language; below 0 when it cannot be of it.
  float of(String word) {
    float score = hasAny(word, never) ? WRONG_LETTER : 0;
    score += hasAny(word, letters) ? LETTER : 0;
    return score + (words.contains(word) ? WORD : ofEnding(word));
  }

  boolean hasLetterOfItsOwn(String word) {
    return hasAny(word, letters);
  }

  boolean hasWrongLetter(String word) {
    return hasAny(word, never);
  }

  private float ofEnding(String word) {
    if (word.length() <= LITTLE) {
      return 0;
    }
    for (int size = Math.min(ENDING.length - 1, word.length() - 2); size > 0; size--) {
      if (endings.contains(word.substring(word.length() - size))) {
        return ENDING[size];
      }
    }
    return 0;
  }

  private static boolean hasAny(String word, Set<String> letters) {
    for (String letter : letters) {
      if (word.contains(letter)) {
        return true;
      }
    }
    return false;
  }
}
