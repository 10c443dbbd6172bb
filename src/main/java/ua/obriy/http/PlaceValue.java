package ua.obriy.http;

import java.util.List;
import java.util.stream.Stream;
import ua.obriy.http.Problem.BadValue;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceType;
import ua.obriy.search.Facet;

/// Reads the place parameters: a code, or a name that means one place. A city wins over settlements
/// and villages of the same name, a settlement over villages.
record PlaceValue(PlaceDirectory places, Facet facet) {
  private static final int MOST_CANDIDATES = 20;
  private static final int MOST_LIKE = 5;

  String code(String value) throws BadValue {
    if (value.length() > Limits.NAME_LETTERS) {
      throw new BadValue("задовга назва місця", allowed());
    }
    if (fitting(places.withCode(value)).findAny().isPresent()) {
      return value;
    }
    List<Place> named = fitting(places.named(value)).toList();
    if (named.isEmpty()) {
      throw unknown(value);
    }
    int first = named.stream().mapToInt(this::rank).min().orElseThrow();
    List<Place> best = named.stream().filter(place -> rank(place) == first).toList();
    if (best.size() > 1) {
      throw ambiguous(value, best);
    }
    return best.getFirst().code();
  }

  /// What people mean first by a name. Where any place may stand, a city comes before the units
  /// around it, and among units none is likelier.
  private int rank(Place place) {
    return facet == Facet.PLACE
        ? switch (place.type()) {
          case REGION -> 0;
          case CITY -> 1;
          case RAION, HROMADA, CITY_DISTRICT -> 2;
          case SETTLEMENT -> 3;
          case VILLAGE -> 4;
        }
        : place.type().ordinal();
  }

  private BadValue ambiguous(String value, List<Place> candidates) {
    List<Place> shown = candidates.stream().limit(MOST_CANDIDATES).toList();
    return new BadValue(
        "назву «%s» має кілька місць (%d); вкажіть код одного з них"
            .formatted(value, candidates.size()),
        shown.stream().map(Place::code).toList(),
        shown.stream().map(place -> PlaceJson.brief(place, places)).toList());
  }

  private BadValue unknown(String value) {
    List<Place> like =
        fitting(places.startingWith(value, 10 * MOST_LIKE)).limit(MOST_LIKE).toList();
    return new BadValue(
        "такого місця немає: «" + Problem.shown(value) + "»; шукайте код у /api/places?q=",
        like.isEmpty() ? allowed() : like.stream().map(Place::code).toList(),
        like.isEmpty()
            ? null
            : like.stream().map(place -> PlaceJson.brief(place, places)).toList());
  }

  private List<String> allowed() {
    if (facet == Facet.REGION) {
      return places.regions().stream().map(Place::name).toList();
    }
    return List.of("код КАТОТТГ або назва, див. /api/places?q=");
  }

  private Stream<Place> fitting(List<Place> found) {
    return found.stream().filter(place -> fits(place.type()));
  }

  private boolean fits(PlaceType type) {
    return switch (facet) {
      case REGION -> type == PlaceType.REGION;
      case CITY -> type.isPopulated();
      case DISTRICT ->
          type == PlaceType.RAION || type == PlaceType.HROMADA || type == PlaceType.CITY_DISTRICT;
      case PLACE -> true;
      case TOPIC, KIND, SOURCE, LANG, PROJECT, PERSON, ORGANIZATION -> false;
    };
  }
}
