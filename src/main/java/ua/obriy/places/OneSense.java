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
    List<Occurrence> named = ofSettlements(all);
    if (otherSenses.isEmpty() && named.isEmpty()) {
      return all;
    }
    Set<Integer> meant = otherSenses.isEmpty() ? Set.of() : meant(all);
    List<Occurrence> kept = new ArrayList<>(all.size());
    for (Occurrence one : all) {
      if (otherSenses.isEmpty() || !isOther(one.candidates(), otherSenses, meant)) {
        kept.add(one.unit() == null ? withKind(one, named) : one);
      }
    }
    return kept;
  }

  /// Those that a word beside calls a settlement.
  private static List<Occurrence> ofSettlements(List<Occurrence> all) {
    List<Occurrence> named = List.of();
    for (int i = 0; i < all.size(); i++) {
      Occurrence one = all.get(i);
      if (one.unit() != null && isSettlement(one.unit())) {
        named = named.isEmpty() ? new ArrayList<>(all.size() - i) : named;
        named.add(one);
      }
    }
    return named;
  }

  /// Rows of what can be nothing but a place.
  private static Set<Integer> meant(List<Occurrence> all) {
    Set<Integer> meant = new HashSet<>();
    for (Occurrence one : all) {
      if (isPlace(one)) {
        one.candidates().stream().forEach(candidate -> meant.add(candidate.row()));
      }
    }
    return meant;
  }

  private static boolean isOther(Candidates some, Set<Integer> others, Set<Integer> meant) {
    for (int i = 0; i < some.size(); i++) {
      int row = some.get(i).row();
      if (!others.contains(row) || meant.contains(row)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlace(Occurrence one) {
    return one.strength() == Strength.NAMED_KIND || one.isWithin();
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
        ? one.candidates().only(c -> c.type().isPopulated() && other.candidates().hold(c.row()))
        : Candidates.NONE;
  }
}
