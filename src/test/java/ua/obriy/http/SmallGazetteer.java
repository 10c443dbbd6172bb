package ua.obriy.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceType;

/// A handful of places: two regions, a city in each that share a name, a village.
final class SmallGazetteer implements PlaceDirectory {
  static final Place SUMY_REGION =
      new Place("UA59", PlaceType.REGION, "Сумська область", "Sumy", null, "UA59", 51, 34, 0);
  static final Place LVIV_REGION =
      new Place("UA46", PlaceType.REGION, "Львівська область", "Lviv", null, "UA46", 49, 24, 0);
  static final Place SUMY =
      new Place("UA5908", PlaceType.CITY, "Суми", "Sumy", "UA59", "UA59", 50.9, 34.8, 256000);
  static final Place ZORIA =
      new Place("UA5909", PlaceType.CITY, "Зоря", "Zoria", "UA59", "UA59", 50.5, 34.5, 9000);
  static final Place OTHER_ZORIA =
      new Place("UA4609", PlaceType.CITY, "Зоря", "Zoria", "UA46", "UA46", 49.5, 24.5, 8000);
  static final Place VILLAGE =
      new Place(
          "UA5999", PlaceType.VILLAGE, "Суми", "Sumy", "UA5908", "UA59", Double.NaN, Double.NaN, 0);
  static final List<Place> ALL =
      List.of(SUMY_REGION, LVIV_REGION, SUMY, ZORIA, OTHER_ZORIA, VILLAGE);

  @Override
  public Optional<Place> place(String code, PlaceType type) {
    return withCode(code).stream().filter(place -> place.type() == type).findFirst();
  }

  @Override
  public List<Place> withCode(String code) {
    return ALL.stream().filter(place -> place.code().equals(code)).toList();
  }

  @Override
  public List<Place> named(String name) {
    return ALL.stream().filter(place -> place.name().equalsIgnoreCase(name)).toList();
  }

  @Override
  public List<Place> startingWith(String typed, int size) {
    String start = typed.toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(place -> place.name().toLowerCase(Locale.ROOT).startsWith(start))
        .limit(size)
        .toList();
  }

  @Override
  public List<Place> regions() {
    return List.of(SUMY_REGION, LVIV_REGION);
  }

  @Override
  public List<Place> parents(Place place) {
    return Stream.iterate(
            place.parentCode(),
            code -> code != null,
            code -> withCode(code).getFirst().parentCode())
        .map(code -> withCode(code).getFirst())
        .toList();
  }

  @Override
  public List<Place> children(Place place) {
    return ALL.stream().filter(one -> place.code().equals(one.parentCode())).toList();
  }
}
