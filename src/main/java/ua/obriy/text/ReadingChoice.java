package ua.obriy.text;

import java.util.ArrayList;
import java.util.List;

/// Chooses among the readings of a form by how the word is written.
final class ReadingChoice {
  private ReadingChoice() {}

  /// Drops readings that only old, low or wrong usage knows, when there are others; a name does not
  /// displace a word, which a small letter may mean (оріховий, Оріхів).
  static List<Reading> usual(List<Reading> readings) {
    List<Reading> usual = new ArrayList<>(readings.size());
    boolean names = true;
    for (Reading one : readings) {
      if (!one.has(Reading.UNUSUAL)) {
        usual.add(one);
        names &= one.has(Reading.PROPER);
      }
    }
    if (usual.isEmpty()) {
      return readings;
    }
    return names ? withWords(readings) : usual;
  }

  /// The usual names, and all words.
  private static List<Reading> withWords(List<Reading> readings) {
    List<Reading> kept = new ArrayList<>(readings.size());
    for (Reading one : readings) {
      if (!one.has(Reading.UNUSUAL) || !one.has(Reading.PROPER)) {
        kept.add(one);
      }
    }
    return kept;
  }

  /// A small letter speaks against a name; a capital inside a sentence speaks for a place or a
  /// first name, but against no adjective (Волинська область) and not for a surname alone (Кабінет
  /// Міністрів).
  static List<Reading> fitting(List<Reading> readings, boolean capitalised) {
    if (capitalised && !any(readings, Reading.GEO | Reading.FIRST_NAME)) {
      return readings;
    }
    List<Reading> fitting =
        capitalised
            ? with(readings, Reading.PROPER | Reading.ADJECTIVE)
            : without(readings, Reading.PROPER);
    return fitting.isEmpty() ? readings : fitting;
  }

  /// A city (Рівне, Суми) is likelier than any word or rarer name that shares its lemma with a word
  /// (рівний, Сума), but for an adjective made of a place's name (Долинська громада).
  static List<Reading> withoutRivalsOfCity(List<Reading> fitting, List<Reading> known) {
    if (!any(fitting, Reading.CITY)) {
      return fitting;
    }
    List<Reading> kept = new ArrayList<>(fitting.size());
    for (Reading one : fitting) {
      if (one.has(Reading.CITY) || !isWord(one.lemma(), known)) {
        kept.add(one);
      }
    }
    return kept;
  }

  /// Whether a reading with this lemma is of a word, other than an adjective made of a name.
  private static boolean isWord(String lemma, List<Reading> known) {
    boolean relational =
        lemma.endsWith("ський") || lemma.endsWith("цький") || lemma.endsWith("зький");
    for (Reading one : known) {
      if (!relational && !one.has(Reading.PROPER) && one.lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /// Those that fit the capital or small letter first.
  static List<Reading> order(List<Reading> readings, boolean capitalised) {
    List<Reading> names = with(readings, Reading.PROPER);
    List<Reading> words = without(readings, Reading.PROPER);
    List<Reading> ordered = capitalised ? names : words;
    ordered.addAll(capitalised ? words : names);
    return ordered;
  }

  /// Each lemma once.
  static List<String> lemmas(List<Reading> readings) {
    List<String> lemmas = new ArrayList<>(readings.size());
    for (Reading one : readings) {
      if (!lemmas.contains(one.lemma())) {
        lemmas.add(one.lemma());
      }
    }
    return List.copyOf(lemmas);
  }

  private static boolean any(List<Reading> readings, int mask) {
    for (Reading one : readings) {
      if (one.has(mask)) {
        return true;
      }
    }
    return false;
  }

  private static List<Reading> with(List<Reading> readings, int mask) {
    List<Reading> some = new ArrayList<>(readings.size());
    for (Reading one : readings) {
      if (one.has(mask)) {
        some.add(one);
      }
    }
    return some;
  }

  private static List<Reading> without(List<Reading> readings, int mask) {
    List<Reading> some = new ArrayList<>(readings.size());
    for (Reading one : readings) {
      if (!one.has(mask)) {
        some.add(one);
      }
    }
    return some;
  }
}
