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
  /// Names that stand for persons and rivers: rows, doubled, and one more for an old name.
  private final Set<Integer> others = new HashSet<>();

  /// Names whose adjectives are surnames: Михайло Бродський.
  private final Set<Integer> surnames = new HashSet<>();

  /// Notes that the text uses their name for something else.
  void other(Candidates names) {
    addNames(names, others);
  }

  /// Notes that a person of the text is called by an adjective of theirs.
  void surname(Candidates adjectives) {
    addNames(adjectives, surnames);
  }

  private static void addNames(Candidates some, Set<Integer> names) {
    for (int i = 0; i < some.size(); i++) {
      names.add(name(some.get(i)));
    }
  }

  /// The river Айдар says nothing of Новопсков, which is called Айдар now.
  private static int name(Candidate one) {
    return one.row() * 2 + (one.role() == Role.OLD ? 1 : 0);
  }

  /// Those of the names that are used for places.
  List<Occurrence> of(List<Occurrence> all) {
    List<Occurrence> named = ofSettlements(all);
    if (others.isEmpty() && surnames.isEmpty() && named.isEmpty()) {
      return all;
    }
    Set<Integer> meant = others.isEmpty() ? Set.of() : meant(all);
    List<Occurrence> kept = new ArrayList<>(all.size());
    for (Occurrence one : all) {
      if (!isOther(one.candidates(), meant) && !isSurname(one)) {
        kept.add(one.unit() == null ? withKind(one, named) : one);
      }
    }
    return kept;
  }

  /// «Бродського» where the document has a Михайло Бродський.
  private boolean isSurname(Occurrence one) {
    return one.strength() == Strength.BARE_ADJECTIVE
        && Character.isUpperCase(one.mention().surface().charAt(0))
        && areAll(one.candidates(), surnames);
  }

  private static boolean areAll(Candidates some, Set<Integer> names) {
    for (int i = 0; i < some.size(); i++) {
      if (!names.contains(name(some.get(i)))) {
        return false;
      }
    }
    return true;
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

  /// Names of what can be nothing but a place.
  private static Set<Integer> meant(List<Occurrence> all) {
    Set<Integer> meant = new HashSet<>();
    for (Occurrence one : all) {
      if (isPlace(one)) {
        addNames(one.candidates(), meant);
      }
    }
    return meant;
  }

  private boolean isOther(Candidates some, Set<Integer> meant) {
    for (int i = 0; i < some.size(); i++) {
      int name = name(some.get(i));
      if (!others.contains(name) || meant.contains(name)) {
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
