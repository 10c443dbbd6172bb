package ua.obriy.places;

import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;

/// A namesake: a place that a form may stand for.
///
/// @param row of the gazetteer
/// @param region row of the region; its own for a region
/// @param hromada row of the hromada that holds it or that it is, or -1
/// @param large whether it is a city of many inhabitants, likelier meant than its namesakes
/// @param role how the form stands for it
/// @param centre what is named after the place
/// @param size points for its size and the role, wherever it is named
/// @param ofCentre points for the size of the settlement that a hromada is named after
record Candidate(
    int row,
    int region,
    int hromada,
    boolean large,
    Role role,
    PlaceType type,
    PlaceRow.Centre centre,
    double size,
    double ofCentre) {
  /// Inhabitants of a city whose name is likelier than its namesakes.
  private static final int LARGE = 20_000;

  static Candidate of(Gazetteer gazetteer, int row, Role role) {
    PlaceRow place = gazetteer.row(row);
    Place known = place.place();
    double size = Weights.size(known) + Weights.role(role);
    double ofCentre = known.type() == PlaceType.HROMADA ? sizeOfCentre(gazetteer, row) : 0;
    Hierarchy hierarchy = gazetteer.hierarchy();
    return new Candidate(
        row,
        hierarchy.region(row),
        hierarchy.hromada(row),
        known.type() == PlaceType.CITY && known.population() > LARGE,
        role,
        known.type(),
        place.centre(),
        size,
        ofCentre);
  }

  /// Of hromadas of one name people mean the one around a city.
  private static double sizeOfCentre(Gazetteer gazetteer, int hromada) {
    int centre = gazetteer.hierarchy().centre(hromada);
    return centre < 0 ? 0 : Weights.OF_CENTRE * Weights.size(gazetteer.row(centre).place());
  }
}
