package ua.obriy.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ua.obriy.model.PlaceType;

/// How strongly the document speaks for each region, raion and hromada: the sum over what was
/// already understood in it.
final class Support {
  private final Gazetteer gazetteer;
  private final Map<Integer, Double> weights = new HashMap<>();
  private final Set<Integer> named = new HashSet<>();
  private double regions;

  Support(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// Speaks for the place and all that hold it.
  void add(int row, double weight) {
    for (int at = row; at >= 0; at = gazetteer.row(at).parent()) {
      weights.merge(at, weight, Double::sum);
      if (gazetteer.row(at).place().type() == PlaceType.REGION) {
        regions += weight;
      }
    }
  }

  /// Share of the support that falls on the region of the place, 0..1.
  double regionShare(int row) {
    return regions == 0 ? 0 : weights.getOrDefault(gazetteer.row(row).region(), 0.0) / regions;
  }

  /// Support of the place itself and of the units below its region that hold it.
  double near(int row) {
    double sum = 0;
    PlaceRow district = gazetteer.row(row);
    if (district.place().type() == PlaceType.CITY_DISTRICT) {
      return weights.getOrDefault(row, 0.0) + weights.getOrDefault(district.parent(), 0.0);
    }
    for (int at = row;
        at >= 0 && gazetteer.row(at).parent() >= 0;
        at = gazetteer.row(at).parent()) {
      sum += weights.getOrDefault(at, 0.0);
    }
    return sum;
  }

  /// Notes that the document names the place by more than a bare adjective.
  void name(int row) {
    named.add(row);
  }

  boolean isNamed(int row) {
    return named.contains(row);
  }
}
