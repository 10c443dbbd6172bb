package ua.obriy.places;

/// Whether an adjective and the noun behind it agree in case and gender, by their endings.
final class Agreement {
  private static final Endings NEUTER = Endings.of(1, "е");
  private static final Endings NEUTER_NOUN = Endings.of(2, "ння", "ття", "це", "ще");
  private static final Endings INSTRUMENTAL = Endings.of(1, "им", "ім");
  private static final Endings INSTRUMENTAL_NOUN = Endings.of(2, "ом", "ем", "єм");
  private static final Endings GENITIVE = Endings.of(1, "ого");
  private static final Endings GENITIVE_NOUN = Endings.of(3, "а", "я", "у");
  private static final Endings DATIVE = Endings.of(1, "ому");
  private static final Endings DATIVE_NOUN = Endings.of(3, "у", "ю", "і");
  private static final Endings FEMININE = Endings.of(1, "ої");
  private static final Endings FEMININE_NOUN = Endings.of(3, "и", "і", "ї");

  private Agreement() {}

  static boolean of(String adjective, String noun) {
    return NEUTER.fit(adjective) && isNeuter(noun)
        || INSTRUMENTAL.fit(adjective) && INSTRUMENTAL_NOUN.fit(noun)
        || GENITIVE.fit(adjective) && GENITIVE_NOUN.fit(noun)
        || DATIVE.fit(adjective) && DATIVE_NOUN.fit(noun)
        || FEMININE.fit(adjective) && FEMININE_NOUN.fit(noun);
  }

  /// Будівництво, but not «село», which a name may stand before.
  private static boolean isNeuter(String noun) {
    boolean other = noun.length() > 3 && noun.endsWith("о") && !noun.endsWith("ло");
    return other || NEUTER_NOUN.fit(noun);
  }
}
