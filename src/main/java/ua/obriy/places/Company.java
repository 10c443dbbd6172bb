package ua.obriy.places;

import java.util.ArrayList;
import java.util.List;
import ua.obriy.model.PlaceType;
import ua.obriy.places.Occurrence.Strength;

/// Names that leave each other open may still fit only together: «Низівський ліцей Садівської
/// сільської ради» – one hromada has both a Низи and a Сад. The rarer the names, the more it
/// proves.
final class Company {
  private static final double HROMADAS = 1400;

  /// Names with more bearers say nothing.
  private static final int MOST_BEARERS = 60;

  /// Newest entry of each hromada plus one; entries of one hromada are chained by [#before].
  private final RowWeights newest;

  private final Occurrence[] names;
  private final int[] before;
  private int size;

  Company(List<Occurrence> occurrences) {
    List<Occurrence> apart = apart(occurrences);
    int entries = 0;
    for (int i = 0; i < apart.size(); i++) {
      entries += apart.get(i).candidates().size();
    }
    newest = new RowWeights(entries);
    names = new Occurrence[entries];
    before = new int[entries];
    for (int i = 0; i < apart.size(); i++) {
      add(apart.get(i));
    }
  }

  /// One occurrence of each name; none when there is only one name, which has no company.
  private static List<Occurrence> apart(List<Occurrence> occurrences) {
    List<Occurrence> apart = new ArrayList<>(occurrences.size());
    RowWeights seen = new RowWeights(occurrences.size());
    for (Occurrence one : occurrences) {
      int bearers = one.candidates().size();
      int name = one.candidates().first().row() * 64 + bearers;
      if (bearers <= MOST_BEARERS && !seen.has(name)) {
        seen.add(name, 1);
        apart.add(one);
      }
    }
    return apart.size() < 2 ? List.of() : apart;
  }

  private void add(Occurrence one) {
    for (int i = 0; i < one.candidates().size(); i++) {
      int hromada = one.candidates().get(i).hromada();
      int last = hromada < 0 ? 0 : (int) newest.of(hromada);
      if (hromada >= 0 && (last == 0 || names[last - 1] != one)) {
        append(one, last);
        newest.add(hromada, size - (double) last);
      }
    }
  }

  private void append(Occurrence one, int last) {
    names[size] = one;
    before[size] = last;
    size++;
  }

  /// How much of chance is ruled out by another name of the candidate's hromada, 0..1.
  double proof(Occurrence occurrence, Candidate place) {
    int hromada = place.hromada();
    if (size == 0) {
      return 0;
    }
    boolean word =
        occurrence.strength() == Strength.DOUBTFUL || occurrence.strength() == Strength.COMMON_WORD;
    boolean district = place.type() == PlaceType.CITY_DISTRICT;
    if (hromada < 0 || word || district || occurrence.candidates().size() > MOST_BEARERS) {
      return 0;
    }
    double best = 0;
    // two forms of one name share bearers
    for (int at = (int) newest.of(hromada); at > 0; at = before[at - 1]) {
      Occurrence other = names[at - 1];
      if (!occurrence.candidates().meet(other.candidates())) {
        double chance = occurrence.candidates().size() * other.candidates().size() / HROMADAS;
        best = Math.max(best, 1 - Math.min(1, chance));
      }
    }
    return best;
  }
}
