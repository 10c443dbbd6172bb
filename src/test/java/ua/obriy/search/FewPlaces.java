package ua.obriy.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceType;

/// A directory of some cities with their other names.
final class FewPlaces implements PlaceDirectory {
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "Суми", List.of("суми", "сумы", "sumy"),
          "Київ", List.of("київ", "киев", "kyiv", "kiev"),
          "Львів", List.of("львів", "львов", "lwów", "lviv", "lemberg"),
          "Кривий Ріг", List.of("кривий ріг", "кривой рог", "krivoy rog"),
          "Кропивницький", List.of("кропивницький", "кіровоград", "єлисаветград"));

  @Override
  public List<Place> named(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return NAMES.entrySet().stream()
        .filter(entry -> entry.getValue().contains(folded))
        .map(entry -> city(entry.getKey()))
        .toList();
  }

  static Place city(String name) {
    String code = "UA" + Math.abs(name.hashCode());
    return new Place(code, PlaceType.CITY, name, name, null, "UA01", 50, 30, 100_000);
  }

  @Override
  public Optional<Place> place(String code, PlaceType type) {
    return Optional.empty();
  }

  @Override
  public List<Place> withCode(String code) {
    return List.of();
  }

  @Override
  public List<Place> startingWith(String typed, int size) {
    return List.of();
  }

  @Override
  public List<Place> regions() {
    return List.of();
  }

  @Override
  public List<Place> parents(Place place) {
    return List.of();
  }

  @Override
  public List<Place> children(Place place) {
    return List.of();
  }
}
