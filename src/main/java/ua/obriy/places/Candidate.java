package ua.obriy.places;

import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;

/// A namesake: a place that a form may stand for.
///
/// @param row of the gazetteer
/// @param role how the form stands for it
/// @param centre what is named after the place
/// @param size points for its size and the role, wherever it is named
/// @param ofCentre points for the size of the settlement that a hromada is named after
record Candidate(
    int row, Role role, PlaceType type, PlaceRow.Centre centre, double size, double ofCentre) {

  static Candidate of(Gazetteer gazetteer, int row, Role role) {
    PlaceRow place = gazetteer.row(row);
    Place known = place.place();
    double size = Weights.size(known) + Weights.role(role);
    double ofCentre = known.type() == PlaceType.HROMADA ? sizeOfCentre(gazetteer, row) : 0;
    return new Candidate(row, role, known.type(), place.centre(), size, ofCentre);
  }

  /// Of hromadas of one name people mean the one around a city.
  private static double sizeOfCentre(Gazetteer gazetteer, int hromada) {
    int centre = gazetteer.hierarchy().centre(hromada);
    return centre < 0 ? 0 : Weights.OF_CENTRE * Weights.size(gazetteer.row(centre).place());
  }
}
