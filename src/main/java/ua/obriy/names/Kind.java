package ua.obriy.names;

import java.util.Locale;

/// What a word of `words.tsv` says of a name beside it.
enum Kind {
  /// An office or calling that stands beside a person.
  OFFICE,
  /// A noun of organisations that is a common noun as well: Програма розвитку.
  BODY,
  /// A noun of organisations that takes no genitive but a country: Сумська міська рада.
  CLOSED,
  /// A noun of organisations: Департамент освіти.
  HEAD,
  /// A noun that names an organisation only with an adjective of a place, a quotation or a capital.
  SITE,
  /// A noun before a quotation, kept in the name: рух «Чиста річка».
  QUOTED,
  /// A noun before a quotation, not kept: компанія «Промінь».
  GENERIC,
  /// A noun before the quoted name of a project.
  PROJECT,
  /// A legal form: ТОВ.
  LEGAL,
  /// An abbreviated noun of organisations with an adjective of a place: Рівненська ОДА.
  LOCAL,
  /// An abbreviation that is a name.
  ABBREVIATION,
  /// An abbreviated noun before another abbreviation: ГУ ДСНС.
  BUREAU,
  /// How names of one word begin.
  PREFIX,
  /// How names of one word end.
  SUFFIX,
  /// A name of one word.
  NAMED,
  /// A noun after which a name is one of a street, school or prize.
  DEDICATION,
  /// An adjective that tells no place.
  LEVEL,
  /// An adjective that belongs to no name.
  VAGUE,
  /// An adjective that begins a name even at the start of a sentence.
  OFFICIAL,
  MONTH,
  WEEKDAY,
  /// A word for a day, week, month or year.
  PERIOD,
  YEAR,
  CURRENCY,
  SCALE,
  NUMBER,
  /// A first name of men that ends like one of women.
  MALE,
  /// A first name of women that ends like one of men.
  FEMALE;

  final int bit = 1 << ordinal();

  /// @throws IllegalArgumentException when there is none
  static Kind ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
