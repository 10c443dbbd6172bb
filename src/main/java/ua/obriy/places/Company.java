package ua.obriy.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.obriy.model.PlaceType;
import ua.obriy.places.Occurrence.Candidate;
import ua.obriy.places.Occurrence.Strength;

/// Names that leave each other open may still fit only together: «Низівський ліцей Садівської
/// сільської ради» – one hromada has both a Низи and a Сад. The rarer the names, the more it
/// proves.
final class Company {
  private static final double HROMADAS = 1400;

  /// Names with more bearers say nothing.
  private static final int MOST_BEARERS = 60;

  private final Gazetteer gazetteer;
  private final Map<Integer, List<Occurrence>> byHromada = new HashMap<>();

  Company(Gazetteer gazetteer, List<Occurrence> occurrences) {
    this.gazetteer = gazetteer;
    Set<Integer> seen = new HashSet<>();
    for (Occurrence one : occurrences) {
      int bearers = one.candidates().size();
      if (bearers <= MOST_BEARERS && seen.add(one.candidates().getFirst().row() * 64 + bearers)) {
        add(one);
      }
    }
  }

  private void add(Occurrence one) {
    for (Candidate candidate : one.candidates()) {
      int hromada = hromada(candidate.row());
      if (hromada >= 0) {
        List<Occurrence> there = byHromada.computeIfAbsent(hromada, _ -> new ArrayList<>(2));
        if (there.isEmpty() || there.getLast() != one) {
          there.add(one);
        }
      }
    }
  }

  private int hromada(int row) {
    for (int at = row; at >= 0; at = gazetteer.row(at).parent()) {
      if (gazetteer.row(at).place().type() == PlaceType.HROMADA) {
        return at;
      }
    }
    return -1;
  }

  /// How much of chance is ruled out by another name of the candidate's hromada, 0..1.
  double proof(Occurrence occurrence, int row) {
    int hromada = hromada(row);
    boolean word =
        occurrence.strength() == Strength.DOUBTFUL || occurrence.strength() == Strength.COMMON_WORD;
    boolean district = gazetteer.row(row).place().type() == PlaceType.CITY_DISTRICT;
    if (hromada < 0 || word || district || occurrence.candidates().size() > MOST_BEARERS) {
      return 0;
    }
    double best = 0;
    for (Occurrence other : byHromada.getOrDefault(hromada, List.of())) {
      if (isOtherName(occurrence, other)) {
        double chance = occurrence.candidates().size() * other.candidates().size() / HROMADAS;
        best = Math.max(best, 1 - Math.min(1, chance));
      }
    }
    return best;
  }

  /// Two forms of one name share bearers.
  private static boolean isOtherName(Occurrence one, Occurrence other) {
    for (Candidate candidate : one.candidates()) {
      for (Candidate rival : other.candidates()) {
        if (candidate.row() == rival.row()) {
          return false;
        }
      }
    }
    return true;
  }
}
