package ua.obriy.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceName;
import ua.obriy.model.PlaceType;

/// A place of the gazetteer.
///
/// @param lat null when unknown
/// @param population null when unknown
record PlaceJson(
    String code,
    String name,
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

  /// A former name.
  ///
  /// @param until day on which it was given up, null when not established
  record Former(String name, @Nullable LocalDate until) {
    static List<Former> of(List<PlaceName> names) {
      return names.stream()
          .filter(name -> name.kind() == PlaceName.Kind.FORMER)
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
