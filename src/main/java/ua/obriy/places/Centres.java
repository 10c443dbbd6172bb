package ua.obriy.places;

import java.util.List;
import java.util.Locale;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;

/// Finds the settlement that a hromada is named after: the source does not say which.
final class Centres {
  private static final int FEWEST_SHARED = 3;

  private Centres() {}

  /// Row of the centre, or -1 when no settlement of the hromada resembles its name.
  static int of(List<PlaceRow> rows, int hromada, String adjective) {
    int city = onlyCity(rows, hromada);
    if (city >= 0) {
      return city;
    }
    int best = -1;
    double bestScore = FEWEST_SHARED;
    for (int i = hromada + 1; i < rows.size(); i++) {
      if (rows.get(i).parent() == hromada && rows.get(i).place().type().isPopulated()) {
        double score = score(rows.get(i).place(), adjective);
        if (score > bestScore) {
          bestScore = score;
          best = i;
        }
      }
    }
    return best;
  }

  /// The city of a city hromada that has one, whatever the hromada is called: Новомосковська,
  // Самар.
  private static int onlyCity(List<PlaceRow> rows, int hromada) {
    int city = -1;
    if (!rows.get(hromada).place().name().contains(" міська ")) {
      return city;
    }
    for (int i = hromada + 1; i < rows.size(); i++) {
      if (rows.get(i).parent() == hromada && rows.get(i).place().type() == PlaceType.CITY) {
        if (city >= 0) {
          return -1;
        }
        city = i;
      }
    }
    return city;
  }

  private static double score(Place place, String adjective) {
    String name = place.name().toLowerCase(Locale.ROOT);
    String flat = adjective.replace("-", "").replace('’', '\'');
    String flatName = name.replace(" ", "").replace("-", "").replace('’', '\'');
    int shared = 0;
    int most = Math.min(flat.length(), flatName.length());
    while (shared < most && flat.charAt(shared) == flatName.charAt(shared)) {
      shared++;
    }
    double certain = SettlementAdjectives.of(name).contains(adjective) ? 2 : 0;
    double rank =
        place.type() == PlaceType.CITY ? 1 : place.type() == PlaceType.SETTLEMENT ? 0.5 : 0;
    double rest = flatName.length() - shared;
    return shared + certain + rank - rest / 2 + Math.min(0.4, place.population() / 1e6);
  }
}
