package ua.obriy.places;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Field;
import ua.obriy.model.PlaceType;

/// The wider units named beside a name: Миколаїв Львівської області, с. Іванівка (Одеський район).
final class Containers {
  /// Tokens after a name within which a unit is taken to hold it.
  private static final int REACH_AFTER = 9;

  /// Tokens before; addresses go from the wide to the narrow too.
  private static final int REACH_BEFORE = 6;

  /// A comma between counts as so many words.
  private static final int SEPARATOR = 2;

  /// Units of which all are looked at.
  private static final int FEW = 8;

  /// Most tokens of one name.
  private static final int LONGEST_NAME = 6;

  /// A unit that was understood.
  record Named(Occurrence occurrence, Candidate place) {}

  private final Hierarchy hierarchy;
  private final List<Named> inTitle = new ArrayList<>();
  private final List<Named> inText = new ArrayList<>();

  Containers(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  private List<Named> of(Field field) {
    return field == Field.TITLE ? inTitle : inText;
  }

  /// Takes a unit; those of a field in the order of the text.
  void add(Occurrence occurrence, Candidate place) {
    of(occurrence.field()).add(new Named(occurrence, place));
  }

  /// The units that may be within reach, found by halves: a text may name thousands.
  private List<Named> around(Occurrence name) {
    List<Named> all = of(name.field());
    if (all.size() <= FEW) {
      return all;
    }
    int from = firstFrom(all, name.first() - REACH_BEFORE - LONGEST_NAME);
    return all.subList(from, firstFrom(all, name.last() + REACH_AFTER + 2));
  }

  private static int firstFrom(List<Named> all, int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).occurrence().first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// A unit within reach of a name.
  ///
  /// @param closeness 1 beside it, less farther away
  /// @param rival whether it holds some of the namesakes; else it only stands in the same list
  record Near(Candidate place, double closeness, boolean rival) {}

  /// The units within reach of the name.
  List<Near> near(Occurrence occurrence) {
    List<Named> around = around(occurrence);
    List<Near> near = List.of();
    for (int i = 0; i < around.size(); i++) {
      Named unit = around.get(i);
      int distance = distance(occurrence, unit.occurrence());
      if (distance >= 0) {
        int apart = Math.abs(occurrence.separators() - unit.occurrence().separators());
        double closeness = 1 - (distance + SEPARATOR * apart) / 20.0;
        boolean rival = holdsAny(unit.place(), occurrence.candidates());
        near = near.isEmpty() ? new ArrayList<>(around.size() - i) : near;
        near.add(new Near(unit.place(), closeness, rival));
      }
    }
    return near;
  }

  private boolean holdsAny(Candidate unit, Candidates candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      if (unit.holds(candidates.get(i), hierarchy)) {
        return true;
      }
    }
    return false;
  }

  /// Points for or against the candidate from the units beside the name.
  double beside(List<Near> near, Candidate candidate) {
    double points = 0;
    for (int i = 0; i < near.size(); i++) {
      Near unit = near.get(i);
      Candidate place = unit.place();
      if (place.row() != candidate.row() && canHold(place, candidate)) {
        double weight =
            place.holds(candidate, hierarchy)
                ? Weights.BESIDE
                : unit.rival() ? Weights.BESIDE_OTHER : 0;
        points += weight * unit.closeness();
      }
    }
    return points;
  }

  /// The nearest unit beside that holds the place.
  @Nullable Named unitBeside(Occurrence occurrence, Candidate place) {
    Named nearest = null;
    for (Named unit : around(occurrence)) {
      int distance = distance(occurrence, unit.occurrence());
      boolean holds = unit.place().row() != place.row() && unit.place().holds(place, hierarchy);
      boolean fits = distance >= 0 && holds;
      if (fits && (nearest == null || distance < distance(occurrence, nearest.occurrence()))) {
        nearest = unit;
      }
    }
    return nearest;
  }

  private static boolean canHold(Candidate unit, Candidate place) {
    return unit.type().ordinal() < place.type().ordinal()
        || place.type() == PlaceType.CITY_DISTRICT;
  }

  /// Tokens between the two, or -1 when they are out of reach of each other.
  private static int distance(Occurrence name, Occurrence unit) {
    if (name.field() != unit.field()) {
      return -1;
    }
    int after = unit.first() - name.last() - 1;
    int before = name.first() - unit.last() - 1;
    if (after >= 0 && after <= REACH_AFTER) {
      return after;
    }
    return before >= 0 && before <= REACH_BEFORE ? before + 1 : -1;
  }
}
