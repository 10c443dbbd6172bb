package ua.obriy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.text.KeyboardLayout;
import ua.obriy.text.Transliteration;

/// Decides for all Latin words of a question together whether the layout was wrong or the words are
/// transliterated.
final class LatinRepair {
  /// What a reading of the whole question costs for a word that it cannot read.
  private static final double UNREAD = 4;

  /// So many times more documents give a known Latin word its Ukrainian twin as an alternative.
  private static final int MUCH_MORE = 10;

  /// @param own number of documents with the Latin word itself
  private record Reading(String typed, int own, @Nullable Guess layout, @Nullable Guess translit) {
    @Nullable Guess by(Change.Kind kind) {
      return kind == Change.Kind.LAYOUT ? layout : translit;
    }

    double cost(Change.Kind kind) {
      Guess guess = by(kind);
      return guess == null ? UNREAD : guess.rank();
    }
  }

  private final LatinGuesses guesses;
  private final KnownWords words;

  LatinRepair(LatinGuesses guesses, KnownWords words) {
    this.guesses = guesses;
    this.words = words;
  }

  void repair(Set<String> asked, Map<String, Repair> repairs) throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (String typed : asked) {
      if (Letters.isLatin(typed)) {
        int own = words.documents(typed);
        readings.add(
            new Reading(typed, own, guesses.layout(typed, words), guesses.translit(typed, words)));
      }
    }
    Change.Kind kind = kind(readings);
    boolean evidence = isEvident(readings, kind);
    for (Reading reading : readings) {
      Repair repair = repair(reading, kind, evidence);
      if (repair != null) {
        repairs.put(reading.typed(), repair);
      }
    }
  }

  private static Change.Kind kind(List<Reading> readings) {
    double layout = 0;
    double translit = 0;
    for (Reading reading : readings) {
      layout += reading.cost(Change.Kind.LAYOUT);
      translit += reading.cost(Change.Kind.TRANSLIT);
    }
    return layout < translit ? Change.Kind.LAYOUT : Change.Kind.TRANSLIT;
  }

  /// At least half of the unknown words, and one at all, can be read so.
  private static boolean isEvident(List<Reading> readings, Change.Kind kind) {
    List<Reading> unknown = readings.stream().filter(reading -> reading.own() == 0).toList();
    long read = unknown.stream().filter(reading -> reading.by(kind) != null).count();
    return read > 0 && read * 2 >= unknown.size();
  }

  private static @Nullable Repair repair(Reading reading, Change.Kind kind, boolean evidence) {
    Guess guess = reading.by(kind);
    if (guess == null && reading.own() == 0) {
      Guess other = reading.layout() == null ? reading.translit() : reading.layout();
      return other != null
          ? new Repair(other, false)
          : evidence ? unheard(reading.typed(), kind) : null;
    }
    if (guess == null || reading.own() == 0) {
      return guess == null ? null : new Repair(guess, false);
    }
    if (guess.documents() > (evidence ? 1 : MUCH_MORE) * reading.own()) {
      return new Repair(guess, true);
    }
    return null;
  }

  /// A word that nobody knows, read like the words around it.
  private static @Nullable Repair unheard(String typed, Change.Kind kind) {
    String word = "";
    if (kind == Change.Kind.LAYOUT) {
      word = LatinGuesses.decoded(typed, KeyboardLayout.UKRAINIAN);
    } else {
      List<Transliteration.Candidate> candidates =
          Transliteration.fromLatin().candidates(Letters.core(typed), 1);
      word = candidates.isEmpty() ? "" : candidates.getFirst().word();
    }
    return word.isEmpty() ? null : new Repair(new Guess(word, kind, 0, 0), false);
  }
}
