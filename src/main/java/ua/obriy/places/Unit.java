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
  /// A river, a mountain, a battle: what follows or precedes it is no place.
  NO_PLACE("не населений пункт"),
  /// A street, a park, a hotel, a paper: its own name is no place, a town in the genitive is where
  /// it stands.
  VENUE("не населений пункт");

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
          Map.entry("вулиця", VENUE),
          Map.entry("вул.", VENUE),
          Map.entry("вул", VENUE),
          Map.entry("проспект", VENUE),
          Map.entry("просп.", VENUE),
          Map.entry("пр.", VENUE),
          Map.entry("пр-т", VENUE),
          Map.entry("пр-кт", VENUE),
          Map.entry("площа", VENUE),
          Map.entry("пл.", VENUE),
          Map.entry("майдан", VENUE),
          Map.entry("провулок", VENUE),
          Map.entry("пров.", VENUE),
          Map.entry("бульвар", VENUE),
          Map.entry("бул.", VENUE),
          Map.entry("бульв.", VENUE),
          Map.entry("шосе", VENUE),
          Map.entry("узвіз", VENUE),
          Map.entry("набережна", VENUE),
          Map.entry("тракт", VENUE),
          Map.entry("сквер", VENUE),
          Map.entry("парк", VENUE),
          Map.entry("мікрорайон", NO_PLACE),
          Map.entry("мкрн.", NO_PLACE),
          Map.entry("річка", NO_PLACE),
          Map.entry("ріка", NO_PLACE),
          Map.entry("озеро", NO_PLACE),
          Map.entry("водосховище", NO_PLACE),
          Map.entry("лиман", NO_PLACE),
          Map.entry("гора", NO_PLACE),
          Map.entry("урочище", NO_PLACE),
          Map.entry("готель", VENUE),
          Map.entry("ресторан", VENUE),
          Map.entry("санаторій", VENUE),
          Map.entry("стадіон", VENUE),
          Map.entry("газета", VENUE),
          Map.entry("фк", VENUE),
          Map.entry("клуб", VENUE),
          Map.entry("група", VENUE),
          Map.entry("гурт", VENUE),
          Map.entry("кафе", VENUE),
          Map.entry("метро", VENUE),
          Map.entry("ринок", VENUE),
          Map.entry("суспільний", VENUE),
          Map.entry("суспільне", VENUE),
          Map.entry("телеграф", VENUE),
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
          Map.entry("битва", NO_PLACE),
          Map.entry("війна", NO_PLACE),
          Map.entry("гірка", NO_PLACE),
          Map.entry("договір", NO_PLACE),
          Map.entry("трактат", NO_PLACE),
          Map.entry("угода", NO_PLACE),
          Map.entry("унія", NO_PLACE),
          Map.entry("мир", NO_PLACE),
          Map.entry("перемир'я", NO_PLACE),
          Map.entry("катастрофа", NO_PLACE),
          Map.entry("гаес", NO_PLACE),
          Map.entry("круча", NO_PLACE),
          Map.entry("поріг", NO_PLACE),
          Map.entry("озеро", NO_PLACE),
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
      case NO_PLACE, VENUE -> false;
    };
  }
}
