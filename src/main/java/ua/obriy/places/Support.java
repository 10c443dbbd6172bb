package ua.obriy.places;

import ua.obriy.model.PlaceType;

/// How strongly the document speaks for each region, raion and hromada: the sum over what was
/// already understood in it.
final class Support {
  private static final int ROWS = 15;
  private static final int FEW = 4;

  private final Hierarchy hierarchy;
  private final RowWeights weights = new RowWeights(ROWS);
  private final RowWeights named = new RowWeights(FEW);
  private double regions;

  /// A bit for each region with support; regions are the first rows.
  private long supported;

  Support(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /// Speaks for the place and all that hold it.
  void add(Candidate place, double weight) {
    for (int at = place.row(); at >= 0; at = hierarchy.parent(at)) {
      weights.add(at, weight);
    }
    regions += weight;
    supported |= 1L << place.region();
  }

  /// Share of the support that falls on the region of the place, 0..1.
  double regionShare(Candidate place) {
    return isSupported(place) ? weights.of(place.region()) / regions : 0;
  }

  private boolean isSupported(Candidate place) {
    return (supported & 1L << place.region()) != 0;
  }

  /// Support of the place itself and of the units below its region that hold it.
  double near(Candidate place) {
    int row = place.row();
    if (!isSupported(place)) {
      return 0;
    }
    if (place.type() == PlaceType.CITY_DISTRICT) {
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
