package ua.obriy.places;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.obriy.model.PlaceType;

/// Finds the settlement that a hromada is named after: the source does not say which.
final class Centres {
  private static final int FEWEST_SHARED = 3;
  private static final double OF_ITS_KIND = 1.5;

  private final List<PlaceRow> rows;
  private final Map<Integer, List<String>> oldNames;

  /// @param oldNames former names by row; a hromada may still be called by them
  Centres(List<PlaceRow> rows, Map<Integer, List<String>> oldNames) {
    this.rows = rows;
    this.oldNames = oldNames;
  }

  /// Row of the centre, or -1 when no settlement of the hromada resembles its name.
  int of(int hromada, String adjective) {
    int city = onlyCity(hromada);
    if (city >= 0) {
      return city;
    }
    int best = -1;
    double bestScore = FEWEST_SHARED;
    for (int i = hromada + 1; i < rows.size(); i++) {
      if (rows.get(i).parent() == hromada && rows.get(i).place().type().isPopulated()) {
        double score = score(i, adjective) + kind(hromada, i);
        if (score > bestScore) {
          bestScore = score;
          best = i;
        }
      }
    }
    return best;
  }

  /// The city of a city hromada that has one, whatever the hromada is called: Новомосковська,
  /// Самар.
  private int onlyCity(int hromada) {
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

  /// «Міська громада» has a city for its centre.
  private double kind(int hromada, int row) {
    String name = rows.get(hromada).place().name();
    PlaceType wanted =
        name.contains(" міська")
            ? PlaceType.CITY
            : name.contains(" селищна") ? PlaceType.SETTLEMENT : PlaceType.VILLAGE;
    return rows.get(row).place().type() == wanted ? OF_ITS_KIND : 0;
  }

  private double score(int row, String adjective) {
    double best = score(rows.get(row).place().name(), adjective);
    for (String old : oldNames.getOrDefault(row, List.of())) {
      best = Math.max(best, score(old, adjective));
    }
    return best + Math.min(0.4, rows.get(row).place().population() / 1e6);
  }

  private static double score(String placeName, String adjective) {
    String name = placeName.toLowerCase(Locale.ROOT);
    String flat = adjective.replace("-", "").replace('’', '\'');
    String flatName = SettlementAdjectives.stem(name).replace("-", "").replace('’', '\'');
    int shared = 0;
    int most = Math.min(flat.length(), flatName.length());
    while (shared < most && flat.charAt(shared) == flatName.charAt(shared)) {
      shared++;
    }
    double certain = SettlementAdjectives.of(name).contains(adjective) ? 2 : 0;
    double rest = flatName.length() - shared;
    return shared + certain - rest / 2;
  }
}
