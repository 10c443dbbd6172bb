package ua.obriy.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.obriy.places.Occurrence.Candidate;
import ua.obriy.places.Occurrence.Strength;

/// A document uses a name in one sense: what one mention tells of it holds for the others.
///
/// A name that is a person or a river somewhere is no place where nothing says so; and «Рівненський
/// ліцей» beside «село Рівне» belongs to the village.
final class OneSense {
  private OneSense() {}

  /// @param otherSenses rows whose names stand for persons and rivers in the document
  static List<Occurrence> of(
      Gazetteer gazetteer, List<Occurrence> all, Set<Integer> otherSenses) {
    Set<Integer> meant = new HashSet<>();
    all.stream().filter(OneSense::isPlace).forEach(o -> rows(o).forEach(meant::add));
    List<Occurrence> named =
        all.stream().filter(o -> o.unit() != null && isSettlement(o.unit())).toList();
    List<Occurrence> kept = new ArrayList<>();
    for (Occurrence one : all) {
      boolean other = otherSenses.containsAll(rows(one)) && rows(one).stream().noneMatch(meant::contains);
      if (!other) {
        kept.add(one.unit() == null ? withKind(gazetteer, one, named) : one);
      }
    }
    return kept;
  }

  private static boolean isPlace(Occurrence one) {
    return one.strength() == Strength.NAMED_KIND || one.isWithin();
  }

  private static List<Integer> rows(Occurrence one) {
    return one.candidates().stream().map(Candidate::row).toList();
  }

  private static boolean isSettlement(Unit unit) {
    return unit == Unit.CITY || unit == Unit.SETTLEMENT || unit == Unit.VILLAGE;
  }

  /// Takes over the kind of another mention of the same settlements.
  private static Occurrence withKind(
      Gazetteer gazetteer, Occurrence one, List<Occurrence> named) {
    for (Occurrence other : named) {
      List<Candidate> shared = shared(gazetteer, one, other);
      if (!shared.isEmpty()) {
        return one.with(other.unit(), shared);
      }
    }
    return one;
  }

  private static List<Candidate> shared(Gazetteer gazetteer, Occurrence one, Occurrence other) {
    List<Candidate> shared = new ArrayList<>();
    for (Candidate candidate : one.candidates()) {
      boolean populated = gazetteer.row(candidate.row()).place().type().isPopulated();
      if (populated && other.candidates().stream().anyMatch(c -> c.row() == candidate.row())) {
        shared.add(candidate);
      }
    }
    return shared;
  }
}
