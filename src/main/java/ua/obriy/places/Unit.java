package ua.obriy.places;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.PlaceType;

/// The kind of place that a word beside a name speaks of: область, район, громада, місто, село.
enum Unit {
  REGION,
  RAION,
  HROMADA,
  CITY,
  SETTLEMENT,
  VILLAGE,
  /// A river, a mountain, a battle: what follows or precedes it is no place.
  NO_PLACE,
  /// A street, a park, a hotel, a paper: its own name is no place, a town in the genitive is where
  /// it stands.
  VENUE;

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

  private static final Endings MASCULINE = Endings.of(1, "ий", "ого", "ому", "им", "ім");
  private static final Endings FEMININE = Endings.of(1, "а", "ої", "ій", "у", "ою");

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
    boolean man = MASCULINE.fit(adjective);
    return this == RAION ? man : !man && FEMININE.fit(adjective);
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
