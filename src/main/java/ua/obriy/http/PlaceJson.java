package ua.obriy.http;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceName;
import ua.obriy.model.PlaceType;

/// A place of the gazetteer.
///
/// @param label the name with what tells it from its namesakes
/// @param parents the places that hold it, the next one first
/// @param lat null when unknown
/// @param population null when unknown
record PlaceJson(
    String code,
    String name,
    String label,
    String type,
    String region,
    String regionName,
    List<Parent> parents,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable Integer population,
    long count) {

  /// A place beside another one.
  record Parent(String code, String name, String type) {
    static Parent of(Place place) {
      return new Parent(place.code(), place.name(), place.type().label());
    }
  }

  /// A place directly inside another one.
  ///
  /// @param count documents that name it or a place inside it, as the filter `place` finds
  record Child(String code, String name, String type, long count) {
    static Child of(Place place, Map<String, Long> counts) {
      return new Child(
          place.code(), place.name(), place.type().label(), counts.getOrDefault(place.code(), 0L));
    }
  }

  /// A former name, or a dissolved unit.
  ///
  /// @param until day on which it was given up, null when not established
  record Former(String name, @Nullable LocalDate until) {
    static List<Former> of(List<PlaceName> names, PlaceName.Kind kind) {
      return names.stream()
          .filter(name -> name.kind() == kind)
          .map(name -> new Former(name.name(), name.until()))
          .toList();
    }
  }

  /// A place nearby.
  ///
  /// @param km whole kilometres as the crow flies
  record Near(String code, String name, String type, String regionName, long km) {
    static Near of(PlaceDirectory.Neighbour near, PlaceDirectory places) {
      Place place = near.place();
      return new Near(
          place.code(),
          place.name(),
          place.type().label(),
          PlaceJson.regionName(place, places),
          Math.round(near.km()));
    }
  }

  /// A candidate for an ambiguous name.
  record Brief(String code, String name, String type, String region, String regionName) {}

  static PlaceJson of(Place place, PlaceDirectory places, long count) {
    return new PlaceJson(
        place.code(),
        place.name(),
        label(place, places),
        place.type().label(),
        place.regionCode(),
        regionName(place, places),
        places.parents(place).stream().map(Parent::of).toList(),
        known(place.lat()),
        known(place.lon()),
        place.population() == 0 ? null : place.population(),
        count);
  }

  static Brief brief(Place place, PlaceDirectory places) {
    return new Brief(
        place.code(),
        place.name(),
        place.type().label(),
        place.regionCode(),
        regionName(place, places));
  }

  /// The name with what tells it from its namesakes, such as «Зимне, Володимирський район,
  /// Волинська область».
  private static String label(Place place, PlaceDirectory places) {
    Set<String> names = new LinkedHashSet<>(List.of(place.name()));
    for (Place wider : places.parents(place)) {
      if (tells(wider.type(), place.type())) {
        names.add(wider.name());
      }
    }
    return String.join(", ", names);
  }

  private static boolean tells(PlaceType wider, PlaceType type) {
    return switch (wider) {
      case REGION -> true;
      case RAION ->
          type == PlaceType.HROMADA || type == PlaceType.SETTLEMENT || type == PlaceType.VILLAGE;
      case CITY -> type == PlaceType.CITY_DISTRICT;
      case HROMADA, SETTLEMENT, VILLAGE, CITY_DISTRICT -> false;
    };
  }

  static String regionName(Place place, PlaceDirectory places) {
    return places
        .place(place.regionCode(), PlaceType.REGION)
        .map(Place::name)
        .orElse(place.regionCode());
  }

  private static @Nullable Double known(double degrees) {
    return Double.isNaN(degrees) ? null : degrees;
  }
}
