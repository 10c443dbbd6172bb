package ua.obriy.places;

/// How a form stands for a place.
enum Role {
  /// The name itself, in some case: Сумах.
  NAME,
  /// An adjective: сумський, of a region, raion, hromada, city district or settlement.
  ADJECTIVE,
  /// A land named after a centre: Сумщина, Коломийщина.
  LAND,
  /// A former name: Дніпропетровськ.
  OLD,
  /// A popular or short name: Прикарпаття, Київрада.
  POPULAR,
  /// An inhabitant: сумчани.
  DEMONYM,
  /// A quarter that stands for its city district: Печерськ.
  QUARTER,
  /// A raion abolished in 2020, for its successor: Олевський район.
  ABOLISHED;

  static final int BITS = 3;

  private static final Role[] ALL = values();

  /// Whether a text may write the form with a small letter: adjectives and inhabitants.
  boolean isWrittenSmall() {
    return isAdjective() || this == DEMONYM;
  }

  boolean isAdjective() {
    return this == ADJECTIVE || this == ABOLISHED;
  }

  static Role of(int ordinal) {
    return ALL[ordinal];
  }
}
