package ua.obriy.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.obriy.places.Occurrence.Strength;

/// A document uses a name in one sense: what one mention tells of it holds for the others.
///
/// A name that is a person or a river somewhere is no place where nothing says so; and «Рівненський
/// ліцей» beside «село Рівне» belongs to the village.
final class OneSense {
  private OneSense() {}

  /// @param otherSenses rows whose names stand for persons and rivers in the document
  static List<Occurrence> of(List<Occurrence> all, Set<Integer> otherSenses) {
    Set<Integer> meant = otherSenses.isEmpty() ? Set.of() : new HashSet<>();
    List<Occurrence> named = new ArrayList<>();
    for (Occurrence one : all) {
      if (!otherSenses.isEmpty() && isPlace(one)) {
        meant.addAll(rows(one));
      }
      if (one.unit() != null && isSettlement(one.unit())) {
        named.add(one);
      }
    }
    if (otherSenses.isEmpty() && named.isEmpty()) {
      return all;
    }
    List<Occurrence> kept = new ArrayList<>(all.size());
    for (Occurrence one : all) {
      if (otherSenses.isEmpty() || !isOther(rows(one), otherSenses, meant)) {
        kept.add(one.unit() == null ? withKind(one, named) : one);
      }
    }
    return kept;
  }

  private static boolean isOther(List<Integer> rows, Set<Integer> others, Set<Integer> meant) {
    return others.containsAll(rows) && rows.stream().noneMatch(meant::contains);
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
  private static Occurrence withKind(Occurrence one, List<Occurrence> named) {
    for (Occurrence other : named) {
      Candidates shared = shared(one, other);
      if (!shared.isEmpty()) {
        return one.with(other.unit(), shared);
      }
    }
    return one;
  }

  private static Candidates shared(Occurrence one, Occurrence other) {
    return one.candidates().meet(other.candidates())
        ? one.candidates()
            .only(c -> c.type().isPopulated() && other.candidates().hold(c.row()))
        : Candidates.NONE;
  }
}
