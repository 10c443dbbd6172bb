package ua.obriy.places;

import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;

/// A namesake: a place that a form may stand for.
///
/// @param place it
/// @param row of the gazetteer
/// @param region row of the region; its own for a region
/// @param hromada row of the hromada that holds it or that it is, or -1
/// @param large whether it is a city of many inhabitants, likelier meant than its namesakes
/// @param role how the form stands for it
/// @param centre what is named after the place
/// @param bare points for its size
/// @param size points for its size and the role, wherever it is named
/// @param ofCentre points for the size of the settlement that a hromada is named after
record Candidate(
    Place place,
    int row,
    int region,
    int hromada,
    boolean large,
    Role role,
    PlaceType type,
    PlaceRow.Centre centre,
    double bare,
    double size,
    double ofCentre) {
  /// Inhabitants of a city whose name is likelier than its namesakes.
  private static final int LARGE = 20_000;

  static Candidate of(Gazetteer gazetteer, int row, Role role) {
    PlaceRow found = gazetteer.row(row);
    Place known = found.place();
    double bare = Weights.size(known);
    double ofCentre = known.type() == PlaceType.HROMADA ? sizeOfCentre(gazetteer, row) : 0;
    Hierarchy hierarchy = gazetteer.hierarchy();
    return new Candidate(
        known,
        row,
        hierarchy.region(row),
        hierarchy.hromada(row),
        known.type() == PlaceType.CITY && known.population() > LARGE,
        role,
        known.type(),
        found.centre(),
        bare,
        bare + Weights.role(role),
        ofCentre);
  }

  /// Whether it is a district of a city.
  boolean isOfCity() {
    return type == PlaceType.CITY_DISTRICT;
  }

  /// Whether it is this place or holds it.
  boolean holds(Candidate other, Hierarchy hierarchy) {
    return switch (type) {
      case REGION -> other.region == row;
      case HROMADA -> other.hromada == row;
      case RAION, CITY, SETTLEMENT, VILLAGE, CITY_DISTRICT -> hierarchy.holds(row, other.row);
    };
  }

  /// Of hromadas of one name people mean the one around a city.
  private static double sizeOfCentre(Gazetteer gazetteer, int hromada) {
    int centre = gazetteer.hierarchy().centre(hromada);
    return centre < 0 ? 0 : Weights.OF_CENTRE * Weights.size(gazetteer.row(centre).place());
  }
}
