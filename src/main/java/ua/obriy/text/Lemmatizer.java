package ua.obriy.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Traits;

/// Readings of a folded form, chosen by how the word was written, behind a bounded cache. Safe for
/// use by several threads: slots of the cache hold immutable entries and lost writes only cost
/// time.
final class Lemmatizer {
  /// Slots, two for the words of one hash; a text's words repeat, so that this many answer nearly
  // all
  /// of them.
  static final int SLOTS = 1 << 17;

  /// Longer words are rare and looked up anew, so that no text can make the cache large.
  private static final int LONGEST_CACHED = 40;

  private static final Set<String> ORDINAL_ENDINGS =
      Set.of(
          "й", "ий", "ій", "го", "ого", "му", "ому", "м", "им", "а", "я", "ї", "ої", "у", "ю", "ою",
          "е", "є", "ті", "і", "х", "их", "ми", "ими", "га", "ша", "та", "тя", "ма", "ге", "ше",
          "те", "тє", "ме", "гу", "шу", "ту", "тю");

  private final Lexicon lexicon;
  private final Guesser guesser;
  private final @Nullable WordEntry[] cache = new WordEntry[SLOTS];

  Lemmatizer(Lexicon lexicon, Guesser guesser) {
    this.lexicon = lexicon;
    this.guesser = guesser;
  }

  /// The entry of the word in the first `size` places, whatever its capitals.
  ///
  /// @param writing bits of [WordEntry#WRITING]
  WordEntry entry(char[] word, int size, int writing) {
    int hash = writing;
    for (int i = 0; i < size; i++) {
      hash = hash * 31 + Letters.fold(word[i]);
    }
    hash ^= hash >>> 15;
    hash *= 0x2C1B3C6D;
    int slot = (hash ^ hash >>> 13) & SLOTS - 2;
    WordEntry found = cache[slot];
    if (found != null && found.is(word, size, writing)) {
      return found;
    }
    WordEntry other = cache[slot + 1];
    boolean known = other != null && other.is(word, size, writing);
    WordEntry entry = known ? other : make(fold(word, size), writing);
    if (size <= LONGEST_CACHED) {
      // the word asked for last stands first, so that a rare one drives out a rarer one
      cache[slot] = entry;
      cache[slot + 1] = found;
    }
    return entry;
  }

  static String fold(char[] word, int size) {
    char[] folded = new char[size];
    for (int i = 0; i < size; i++) {
      folded[i] = Letters.fold(word[i]);
    }
    return new String(folded);
  }

  boolean knows(String folded) {
    return !lexicon.readings(folded).isEmpty();
  }

  private WordEntry make(String folded, int writing) {
    boolean capitalised = (writing & Traits.CAPITALISED) != 0;
    List<Reading> known = lexicon.readings(folded);
    List<Reading> readings = ReadingChoice.usual(known);
    if (readings.isEmpty()) {
      List<String> lemmas = guess(folded, capitalised);
      return WordEntry.of(folded, writing, Traits.GUESSED, lemmas, lemmas, lemmas);
    }
    List<Reading> fitting = ReadingChoice.fitting(readings, capitalised);
    return WordEntry.of(
        folded,
        writing,
        traits(readings),
        ReadingChoice.lemmas(
            capitalised ? ReadingChoice.withoutRivalsOfCity(fitting, known) : fitting),
        ReadingChoice.lemmas(fitting),
        ReadingChoice.lemmas(ReadingChoice.order(readings, capitalised)));
  }

  private static int traits(List<Reading> readings) {
    int traits = 0;
    for (Reading reading : readings) {
      traits |= reading.has(Reading.GEO) ? Traits.GEO : 0;
      traits |= reading.has(Reading.FIRST_NAME) ? Traits.FIRST_NAME : 0;
      traits |= reading.has(Reading.LAST_NAME) ? Traits.LAST_NAME : 0;
      traits |= reading.has(Reading.PROPER) ? 0 : Traits.COMMON;
    }
    return traits;
  }

  /// The guesses first, then the form itself, so that what the guess spoils can still be found.
  private List<String> guess(String folded, boolean capitalised) {
    Set<String> lemmas = new LinkedHashSet<>(guessLastPart(folded));
    if (lemmas.isEmpty()) {
      lemmas.addAll(guesser.guess(folded, capitalised));
    }
    lemmas.add(folded);
    lemmas.add(Letters.bare(folded));
    return List.copyOf(lemmas);
  }

  /// Of a word that begins with a number the last part is inflected: 14-річного, 21-го.
  private List<String> guessLastPart(String folded) {
    int hyphen = folded.lastIndexOf('-');
    if (hyphen <= 0 || hyphen == folded.length() - 1) {
      return List.of();
    }
    if (Character.isDigit(folded.charAt(hyphen - 1))
        && ORDINAL_ENDINGS.contains(folded.substring(hyphen + 1))) {
      return List.of(folded.substring(0, hyphen) + "-й");
    }
    String start = folded.substring(0, hyphen + 1);
    return ReadingChoice.usual(lexicon.readings(folded.substring(hyphen + 1))).stream()
        .map(reading -> start + reading.lemma())
        .toList();
  }
}
