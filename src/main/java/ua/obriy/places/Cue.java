package ua.obriy.places;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What a word can tell of a name beside it. Which words do is data: `cues.tsv`, and
// `not-places.tsv`
/// for the names themselves. Each cue is a bit; the kinds that words announce before and behind a
/// name ([Unit]) share the lowest eight.
enum Cue {
  /// Річка, озеро: the name behind is of a water.
  WATER,
  /// Вода, дно: what only a river has that a town is called after.
  OF_WATER,
  /// Риба, купатися: what is in the water.
  IN_WATER,
  /// Міст, переправа.
  CROSSING,
  /// Вздовж, посеред.
  ALONG,
  INSIDE,
  THROUGH,
  UNDER,
  TO,
  OF_RUSSIA,
  BESIDE,
  FOREIGN_ADJECTIVE,
  COUNTRY,
  /// A country or a state of one that may follow a comma: Одеса, штат Техас.
  COUNTRY_AFTER_COMMA,
  /// Пан, суддя: a surname follows.
  RANK,
  /// Козаки, війська: an adjective behind them is their leader's surname.
  FOLLOWERS,
  BATTLE,
  /// A head noun that is called by the place it serves: ліцей, лікарня.
  INSTITUTION,
  /// An adjective that may stand between a name and its kind: об'єднана, колишня.
  FILLER,
  COUNCIL,
  POINT,
  POPULATED,
  NOUN_REGION,
  NOUN_RAION,
  NOUN_HROMADA,
  AND,
  PREPOSITION,
  WITH,
  WITHIN,
  MONTH,
  /// A river, a mountain: a place only beside a word such as «село».
  NEVER,
  ALSO_RIVER,
  ALSO_FOREIGN,
  /// Конференція, операція: with a year of the last century it is history, not news of the place.
  EVENT,
  /// Нагадаємо, торік: what follows in the sentence is not what the document tells.
  RECALLING;

  private static final int OF_UNITS = 8;
  private static final int UNIT_BITS = 4;
  private static final long UNIT_MASK = (1 << UNIT_BITS) - 1;
  private static final Unit[] UNITS = Unit.values();

  private static final Map<String, Long> BY_LABEL = new HashMap<>();

  static {
    for (Cue cue : values()) {
      BY_LABEL.put(label(cue), cue.bit);
    }
    for (Unit unit : UNITS) {
      long number = unit.ordinal() + 1L;
      BY_LABEL.put("before-" + label(unit), number);
      BY_LABEL.put("after-" + label(unit), number << UNIT_BITS);
    }
  }

  final long bit = 1L << OF_UNITS + ordinal();

  static long bits(Cue... cues) {
    long bits = 0;
    for (Cue cue : cues) {
      bits |= cue.bit;
    }
    return bits;
  }

  /// How many bits the cues take.
  static int size() {
    return OF_UNITS + values().length;
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The bits of a label of the files.
  static long bits(String label) {
    Long bits = BY_LABEL.get(label);
    if (bits == null) {
      throw new IllegalArgumentException(
          "no such cue: " + label + "; known are " + BY_LABEL.keySet());
    }
    return bits;
  }

  /// Adds the cues of a further reading of a word: of two kinds the first counts.
  static long join(long cues, long more) {
    long joined = cues | more & -(1L << OF_UNITS);
    joined |= (cues & UNIT_MASK) == 0 ? more & UNIT_MASK : 0;
    return joined | ((cues & UNIT_MASK << UNIT_BITS) == 0 ? more & UNIT_MASK << UNIT_BITS : 0);
  }

  /// Number of the kind that the word announces before a name, 0 for none.
  static int before(long cues) {
    return (int) (cues & UNIT_MASK);
  }

  static int after(long cues) {
    return (int) (cues >>> UNIT_BITS & UNIT_MASK);
  }

  static Unit unit(int number) {
    return UNITS[number - 1];
  }
}
