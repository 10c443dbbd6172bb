package ua.obriy.places;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.PlaceType;
import ua.obriy.model.Token;

/// The kind of place that a word beside a name speaks of: область, район, громада, місто, село.
enum Unit {
  REGION("область"),
  RAION("район"),
  HROMADA("громада"),
  CITY("місто"),
  SETTLEMENT("селище"),
  VILLAGE("село"),
  /// A street, a square, a river: what follows or precedes it is no place.
  NO_PLACE("не населений пункт");

  private static final Map<String, Unit> BEFORE =
      Map.ofEntries(
          Map.entry("місто", CITY),
          Map.entry("м.", CITY),
          Map.entry("містечко", SETTLEMENT),
          Map.entry("місцевість", NO_PLACE),
          Map.entry("село", VILLAGE),
          Map.entry("с.", VILLAGE),
          Map.entry("сс.", VILLAGE),
          Map.entry("хутір", VILLAGE),
          Map.entry("селище", SETTLEMENT),
          Map.entry("смт", SETTLEMENT),
          Map.entry("смт.", SETTLEMENT),
          Map.entry("пгт", SETTLEMENT),
          Map.entry("сел.", SETTLEMENT),
          Map.entry("с-ще", SETTLEMENT),
          Map.entry("область", REGION),
          Map.entry("район", RAION),
          Map.entry("громада", HROMADA),
          Map.entry("вулиця", NO_PLACE),
          Map.entry("вул.", NO_PLACE),
          Map.entry("вул", NO_PLACE),
          Map.entry("проспект", NO_PLACE),
          Map.entry("просп.", NO_PLACE),
          Map.entry("пр.", NO_PLACE),
          Map.entry("пр-т", NO_PLACE),
          Map.entry("пр-кт", NO_PLACE),
          Map.entry("площа", NO_PLACE),
          Map.entry("пл.", NO_PLACE),
          Map.entry("майдан", NO_PLACE),
          Map.entry("провулок", NO_PLACE),
          Map.entry("пров.", NO_PLACE),
          Map.entry("бульвар", NO_PLACE),
          Map.entry("бул.", NO_PLACE),
          Map.entry("бульв.", NO_PLACE),
          Map.entry("шосе", NO_PLACE),
          Map.entry("узвіз", NO_PLACE),
          Map.entry("набережна", NO_PLACE),
          Map.entry("тракт", NO_PLACE),
          Map.entry("сквер", NO_PLACE),
          Map.entry("парк", NO_PLACE),
          Map.entry("мікрорайон", NO_PLACE),
          Map.entry("мкрн.", NO_PLACE),
          Map.entry("річка", NO_PLACE),
          Map.entry("ріка", NO_PLACE),
          Map.entry("озеро", NO_PLACE),
          Map.entry("водосховище", NO_PLACE),
          Map.entry("лиман", NO_PLACE),
          Map.entry("гора", NO_PLACE),
          Map.entry("урочище", NO_PLACE),
          Map.entry("готель", NO_PLACE),
          Map.entry("ресторан", NO_PLACE),
          Map.entry("санаторій", NO_PLACE),
          Map.entry("стадіон", NO_PLACE),
          Map.entry("газета", NO_PLACE),
          Map.entry("фк", NO_PLACE),
          Map.entry("клуб", NO_PLACE),
          Map.entry("група", NO_PLACE),
          Map.entry("гурт", NO_PLACE),
          Map.entry("кафе", NO_PLACE),
          Map.entry("ім.", NO_PLACE),
          Map.entry("імені", NO_PLACE));

  private static final Map<String, Unit> AFTER =
      Map.ofEntries(
          Map.entry("область", REGION),
          Map.entry("обл.", REGION),
          Map.entry("обл", REGION),
          Map.entry("облрада", REGION),
          Map.entry("облдержадміністрація", REGION),
          Map.entry("ода", REGION),
          Map.entry("ова", REGION),
          Map.entry("обласний", REGION),
          Map.entry("облпрокуратура", REGION),
          Map.entry("район", RAION),
          Map.entry("р-н", RAION),
          Map.entry("рн.", RAION),
          Map.entry("районний", RAION),
          Map.entry("райсуд", RAION),
          Map.entry("райвідділ", RAION),
          Map.entry("рда", RAION),
          Map.entry("рва", RAION),
          Map.entry("райрада", RAION),
          Map.entry("райдержадміністрація", RAION),
          Map.entry("райвійськадміністрація", RAION),
          Map.entry("громада", HROMADA),
          Map.entry("тг", HROMADA),
          Map.entry("отг", HROMADA),
          Map.entry("мтг", HROMADA),
          Map.entry("стг", HROMADA),
          Map.entry("міський", CITY),
          Map.entry("міськрада", CITY),
          Map.entry("міськсуд", CITY),
          Map.entry("міськрайсуд", CITY),
          Map.entry("міськвідділ", CITY),
          Map.entry("міськвиконком", CITY),
          Map.entry("мер", CITY),
          Map.entry("мерія", CITY),
          Map.entry("міськрайонний", CITY),
          Map.entry("сільський", VILLAGE),
          Map.entry("сільрада", VILLAGE),
          Map.entry("селищний", SETTLEMENT),
          Map.entry("вулиця", NO_PLACE),
          Map.entry("вул.", NO_PLACE),
          Map.entry("проспект", NO_PLACE),
          Map.entry("просп.", NO_PLACE),
          Map.entry("площа", NO_PLACE),
          Map.entry("пл.", NO_PLACE),
          Map.entry("шлях", NO_PLACE),
          Map.entry("шосе", NO_PLACE),
          Map.entry("тракт", NO_PLACE),
          Map.entry("узвіз", NO_PLACE),
          Map.entry("провулок", NO_PLACE),
          Map.entry("бульвар", NO_PLACE),
          Map.entry("аес", NO_PLACE),
          Map.entry("гес", NO_PLACE),
          Map.entry("тес", NO_PLACE),
          Map.entry("водосховище", NO_PLACE),
          Map.entry("гора", NO_PLACE),
          Map.entry("русь", NO_PLACE),
          Map.entry("князівство", NO_PLACE),
          Map.entry("губернія", NO_PLACE),
          Map.entry("повіт", NO_PLACE),
          Map.entry("курган", NO_PLACE),
          Map.entry("архієпископ", NO_PLACE));

  private static final Map<String, Unit> CUT =
      Map.of(
          "область", REGION,
          "області", REGION,
          "району", RAION,
          "громади", HROMADA,
          "територіальної", HROMADA,
          "міської", CITY,
          "сільської", VILLAGE,
          "селищної", SETTLEMENT);

  /// Ukrainian noun for reasons.
  final String noun;

  Unit(String noun) {
    this.noun = noun;
  }

  static @Nullable Unit before(Token token) {
    return of(BEFORE, token);
  }

  static @Nullable Unit after(Token token) {
    return of(AFTER, token);
  }

  /// The kind when the word is the noun itself: район, районі, but not районний.
  static @Nullable Unit noun(Token token) {
    for (Unit unit : values()) {
      if (token.lemmas().contains(unit.noun)) {
        return unit;
      }
    }
    return null;
  }

  /// The unit of which a cut title shows the beginning: Полтавська обла.
  static @Nullable Unit cut(String beginning) {
    for (Map.Entry<String, Unit> whole : CUT.entrySet()) {
      if (whole.getKey().startsWith(beginning)) {
        return whole.getValue();
      }
    }
    return null;
  }

  /// Whether an adjective has an ending of this noun's gender.
  boolean agrees(String adjective) {
    return this == RAION
        ? adjective.matches(".+(ий|ого|ому|им|ім)")
        : adjective.matches(".+(а|ої|ій|у|ою)");
  }

  /// Whether one of the lemmas is in the set.
  static boolean isAny(Token token, Set<String> words) {
    for (String lemma : token.lemmas()) {
      if (words.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Unit of(Map<String, Unit> table, Token token) {
    for (String lemma : token.lemmas()) {
      Unit unit = table.get(lemma);
      if (unit != null) {
        return unit;
      }
    }
    return null;
  }

  /// Whether a place of this type can be what the word speaks of.
  boolean fits(PlaceType type) {
    return switch (this) {
      case REGION -> type == PlaceType.REGION;
      case RAION -> type == PlaceType.RAION || type == PlaceType.CITY_DISTRICT;
      case HROMADA -> type == PlaceType.HROMADA;
      case CITY, SETTLEMENT, VILLAGE -> type.isPopulated();
      case NO_PLACE -> false;
    };
  }
}
