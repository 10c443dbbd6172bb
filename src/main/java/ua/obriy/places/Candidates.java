package ua.obriy.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ua.obriy.model.PlaceType;

/// The namesakes that a name may stand for in one use, in the order of the gazetteer. Immutable.
///
/// An array and not a list: every name of every text goes through them several times.
final class Candidates {
  static final Candidates NONE = new Candidates(new Candidate[0]);

  private final Candidate[] all;
  private final boolean city;

  /// A bit for each row, of 64 that rows share: two without a common bit have no common row.
  private final long rows;

  private Candidates(Candidate[] all) {
    this.all = all;
    boolean some = false;
    long bits = 0;
    for (Candidate one : all) {
      some |= one.type() == PlaceType.CITY;
      bits |= 1L << one.row();
    }
    this.city = some;
    this.rows = bits;
  }

  static Candidates of(Collection<Candidate> all) {
    return all.isEmpty() ? NONE : new Candidates(all.toArray(Candidate[]::new));
  }

  int size() {
    return all.length;
  }

  boolean isEmpty() {
    return all.length == 0;
  }

  Candidate get(int at) {
    return all[at];
  }

  Candidate first() {
    return all[0];
  }

  /// Whether one of them is a city.
  boolean hasCity() {
    return city;
  }

  Stream<Candidate> stream() {
    return Arrays.stream(all);
  }

  Candidates only(Predicate<Candidate> wanted) {
    List<Candidate> some = new ArrayList<>(all.length);
    for (Candidate one : all) {
      if (wanted.test(one)) {
        some.add(one);
      }
    }
    return some.size() == all.length ? this : of(some);
  }

  /// Whether one of them is this place.
  boolean hold(int row) {
    if ((rows & 1L << row) == 0) {
      return false;
    }
    for (Candidate one : all) {
      if (one.row() == row) {
        return true;
      }
    }
    return false;
  }

  /// Whether some place is in both.
  boolean meet(Candidates others) {
    if (this == others) {
      return !isEmpty();
    }
    if ((rows & others.rows) == 0) {
      return false;
    }
    for (Candidate one : all) {
      if (others.hold(one.row())) {
        return true;
      }
    }
    return false;
  }
}
