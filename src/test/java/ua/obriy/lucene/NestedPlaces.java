package ua.obriy.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceType;

/// A directory of a few places for tests; a place is found by its whole name only.
public record NestedPlaces(List<Place> places) implements PlaceDirectory {

  @Override
  public Optional<Place> place(String code, PlaceType type) {
    return withCode(code).stream().filter(place -> place.type() == type).findFirst();
  }

  @Override
  public List<Place> withCode(String code) {
    return having(place -> place.code().equals(code));
  }

  @Override
  public List<Place> named(String name) {
    return having(place -> place.name().equals(name));
  }

  @Override
  public List<Place> startingWith(String typed, int size) {
    return having(place -> place.name().startsWith(typed)).stream().limit(size).toList();
  }

  @Override
  public List<Place> regions() {
    return having(place -> place.type() == PlaceType.REGION);
  }

  @Override
  public List<Place> parents(Place place) {
    List<Place> parents = new ArrayList<>();
    Place at = place;
    while (at.parentCode() != null) {
      at = wider(at);
      parents.add(at);
    }
    return parents;
  }

  /// A city with the code of its region lies in that region.
  private Place wider(Place place) {
    return having(
            one -> one.code().equals(place.parentCode()) && one.type().compareTo(place.type()) < 0)
        .getLast();
  }

  @Override
  public List<Place> children(Place place) {
    return having(one -> place.code().equals(one.parentCode()) && wider(one).equals(place));
  }

  private List<Place> having(Predicate<Place> wanted) {
    return places.stream().filter(wanted).toList();
  }
}
