package ua.obriy.places;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.PlaceType;

/// The places that a form may stand for, by what is asked: its names, or the bearers of an
/// adjective that fit the words beside it. Answers are kept, for names repeat; safe for several
/// threads, since a lost answer only costs time.
final class Namesakes {
  /// Below this a settlement's adjective without a word of kind is taken for a common adjective.
  private static final int KNOWN_BY_ADJECTIVE = 20_000;

  private final Gazetteer gazetteer;
  private final List<Candidate> all;
  private final boolean small;
  private final @Nullable List<Candidate>[] ofKind;
  private @Nullable List<Candidate> names;
  private @Nullable List<Candidate> places;
  private @Nullable List<Candidate> demonyms;
  private @Nullable List<Candidate> byAdjective;
  private @Nullable List<Candidate> byAdjectiveOfName;
  private @Nullable List<Candidate> givers;

  /// @param form number in [Forms]
  @SuppressWarnings({"unchecked", "rawtypes"}) // no array of lists can be made otherwise
  Namesakes(Gazetteer gazetteer, int form) {
    this.gazetteer = gazetteer;
    Forms forms = gazetteer.forms();
    List<Candidate> read = new ArrayList<>();
    boolean written = false;
    for (int i = forms.from(form); i < forms.to(form); i++) {
      int posting = forms.posting(i);
      Role role = Forms.role(posting);
      written |= role.isWrittenSmall();
      read.add(Candidate.of(gazetteer, Forms.place(posting), role));
    }
    this.all = List.copyOf(read);
    this.small = written;
    this.ofKind = new List[Unit.values().length];
  }

  /// Whether a form in lower case can stand for one of these: only adjectives and inhabitants.
  boolean areWrittenSmall() {
    return small;
  }

  /// Київ and Севастополь are regions too; their name means the city.
  List<Candidate> names() {
    List<Candidate> found = names;
    if (found == null) {
      found = pick(candidate -> !candidate.role().isAdjective());
      if (found.size() > 1 && hasCity(found)) {
        found = only(found, c -> c.role() != Role.NAME || c.type() != PlaceType.REGION);
      }
      names = found;
    }
    return found;
  }

  /// @param people whether inhabitants may be meant though a village is called so
  List<Candidate> names(boolean people) {
    List<Candidate> named = names();
    if (people) {
      return named;
    }
    List<Candidate> found = places;
    if (found == null) {
      found = only(named, c -> c.role() != Role.DEMONYM);
      found = found.isEmpty() ? named : found;
      places = found;
    }
    return found;
  }

  List<Candidate> demonyms() {
    List<Candidate> found = demonyms;
    if (found == null) {
      found = pick(candidate -> candidate.role() == Role.DEMONYM);
      demonyms = found;
    }
    return found;
  }

  /// The bearers of the adjective that are of the kind. The council of a place that the gazetteer
  /// knows by its hromada only means the hromada.
  List<Candidate> ofKind(Unit unit) {
    List<Candidate> found = ofKind[unit.ordinal()];
    if (found == null) {
      found = findOfKind(unit);
      ofKind[unit.ordinal()] = found;
    }
    return found;
  }

  private List<Candidate> findOfKind(Unit unit) {
    boolean council = unit == Unit.CITY || unit == Unit.SETTLEMENT || unit == Unit.VILLAGE;
    List<Candidate> fitting = pick(candidate -> fits(unit, candidate));
    if (!council) {
      return fitting;
    }
    List<Candidate> joined = new ArrayList<>(fitting);
    for (Candidate hromada : pick(candidate -> fits(Unit.HROMADA, candidate))) {
      if (joined.isEmpty() || gazetteer.hierarchy().centre(hromada.row()) < 0) {
        joined.add(hromada);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean fits(Unit unit, Candidate candidate) {
    return switch (candidate.role()) {
      case ABOLISHED -> unit == Unit.RAION;
      case ADJECTIVE -> unit.fits(candidate.type());
      case NAME, LAND, OLD, POPULAR, DEMONYM, QUARTER -> false;
    };
  }

  /// What people mean by the adjective alone: the well-known settlement, else the region.
  ///
  /// @param capital whether the capital tells that it is of a name, so that any settlement may be
  List<Candidate> byAdjective(boolean capital) {
    List<Candidate> found = capital ? byAdjectiveOfName : byAdjective;
    if (found == null) {
      found = pick(c -> isWellKnown(c) || isRegion(c) || capital && isSettlement(c));
      if (capital) {
        byAdjectiveOfName = found;
      } else {
        byAdjective = found;
      }
    }
    return found;
  }

  /// The settlements that give an institution its name; a region only when no city does.
  List<Candidate> givers() {
    List<Candidate> found = givers;
    if (found == null) {
      found = pick(c -> isSettlement(c) || isRegion(c));
      found = found.stream().anyMatch(this::isWellKnown) ? only(found, c -> !isRegion(c)) : found;
      givers = found;
    }
    return found;
  }

  static boolean hasCity(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.type() == PlaceType.CITY) {
        return true;
      }
    }
    return false;
  }

  private List<Candidate> pick(Predicate<Candidate> wanted) {
    return only(all, wanted);
  }

  private static List<Candidate> only(List<Candidate> some, Predicate<Candidate> wanted) {
    return some.stream().filter(wanted).toList();
  }

  private static boolean isSettlement(Candidate candidate) {
    return candidate.role() == Role.ADJECTIVE && candidate.type().isPopulated();
  }

  private boolean isWellKnown(Candidate candidate) {
    return candidate.role() == Role.ADJECTIVE
        && candidate.type() == PlaceType.CITY
        && gazetteer.row(candidate.row()).place().population() >= KNOWN_BY_ADJECTIVE;
  }

  private static boolean isRegion(Candidate candidate) {
    return candidate.role() == Role.ADJECTIVE && candidate.type() == PlaceType.REGION;
  }
}
