package ua.obriy.places;

import ua.obriy.model.PlaceType;

/// How strongly the document speaks for each region, raion and hromada: the sum over what was
/// already understood in it.
final class Support {
  private final Hierarchy hierarchy;
  private final RowWeights weights = new RowWeights();
  private final RowWeights named = new RowWeights();
  private double regions;

  Support(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /// Speaks for the place and all that hold it.
  void add(int row, double weight) {
    for (int at = row; at >= 0; at = hierarchy.parent(at)) {
      weights.add(at, weight);
      if (hierarchy.type(at) == PlaceType.REGION) {
        regions += weight;
      }
    }
  }

  /// Share of the support that falls on the region of the place, 0..1.
  double regionShare(int row) {
    return regions == 0 ? 0 : weights.of(hierarchy.region(row)) / regions;
  }

  /// Support of the place itself and of the units below its region that hold it.
  double near(int row) {
    if (regionShare(row) == 0) {
      return 0;
    }
    if (hierarchy.type(row) == PlaceType.CITY_DISTRICT) {
      return weights.of(row) + weights.of(hierarchy.parent(row));
    }
    double sum = 0;
    for (int at = row; hierarchy.parent(at) >= 0; at = hierarchy.parent(at)) {
      sum += weights.of(at);
    }
    return sum;
  }

  /// Notes that the document names the place by more than a bare adjective.
  void name(int row) {
    named.add(row, 1);
  }

  boolean isNamed(int row) {
    return named.has(row);
  }
}
