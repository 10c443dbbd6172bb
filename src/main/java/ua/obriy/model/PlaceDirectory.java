package ua.obriy.model;

import java.util.List;
import java.util.Optional;

/// Looks places up by code, name and kinship. Immutable and safe for use by several threads.
public interface PlaceDirectory {

  /// The place with this code; of the two with the code of Київ or Севастополь, the one of the
  /// wanted type.
  Optional<Place> place(String code, PlaceType type);

  /// All places with this code, the widest first.
  List<Place> withCode(String code);

  /// Places that people call so: any case, any apostrophe, old and foreign names too; the most
  /// populous first.
  List<Place> named(String name);

  /// Places with a name that begins like this, tolerant as [#named]; the likeliest first.
  List<Place> startingWith(String typed, int size);

  /// The 27 regions in the order of the codifier.
  List<Place> regions();

  /// The wider places that hold it, the next one first, without the place itself.
  List<Place> parents(Place place);

  /// The places directly inside it, by name.
  List<Place> children(Place place);

  /// Its names: the official one first, the English one, then former, popular and other ones.
  default List<PlaceName> names(Place place) {
    return List.of(
        new PlaceName(place.name(), PlaceName.Kind.OFFICIAL, null),
        new PlaceName(place.nameEn(), PlaceName.Kind.ENGLISH, null));
  }

  /// The nearest places of the same type, by the distance of their coordinates; those of a region
  /// or raion lie somewhere in its middle.
  default List<Neighbour> neighbours(Place place, int size) {
    return List.of();
  }

  /// @param km kilometres as the crow flies
  record Neighbour(Place place, double km) {}
}
