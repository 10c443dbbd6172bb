package ua.obriy.places;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;
import ua.obriy.places.Occurrence.Candidate;

/// The places that a form may stand for, by what is asked: its names, or the bearers of an
/// adjective that fit the words beside it.
final class Namesakes {
  /// Below this a settlement's adjective without a word of kind is taken for a common adjective.
  private static final int KNOWN_BY_ADJECTIVE = 20_000;

  private final Gazetteer gazetteer;
  private final int[] postings;

  /// @param postings of the form, from [Forms]
  Namesakes(Gazetteer gazetteer, int[] postings) {
    this.gazetteer = gazetteer;
    this.postings = postings;
  }

  /// Whether a form in lower case can stand for one of these: only adjectives and inhabitants.
  boolean areWrittenSmall() {
    for (int posting : postings) {
      Role role = Forms.role(posting);
      if (isAdjective(role) || role == Role.DEMONYM) {
        return true;
      }
    }
    return false;
  }

  /// Київ and Севастополь are regions too; their name means the city.
  List<Candidate> names() {
    List<Candidate> names = pick(candidate -> !isAdjective(candidate.role()));
    if (names.size() > 1 && hasCity(names)) {
      names.removeIf(c -> c.role() == Role.NAME && type(c) == PlaceType.REGION);
    }
    return names;
  }

  /// @param people whether inhabitants may be meant though a village is called so
  List<Candidate> names(boolean people) {
    List<Candidate> names = names();
    if (!people && names.stream().anyMatch(c -> c.role() != Role.DEMONYM)) {
      names.removeIf(c -> c.role() == Role.DEMONYM);
    }
    return names;
  }

  List<Candidate> demonyms() {
    return pick(candidate -> candidate.role() == Role.DEMONYM);
  }

  /// The bearers of the adjective that are of the kind. The council of a place that the gazetteer
  /// knows by its hromada only means the hromada.
  List<Candidate> ofKind(Unit unit) {
    boolean council = unit == Unit.CITY || unit == Unit.SETTLEMENT || unit == Unit.VILLAGE;
    List<Candidate> fitting = pick(candidate -> fits(unit, candidate));
    if (!council) {
      return fitting;
    }
    for (Candidate hromada : pick(candidate -> fits(Unit.HROMADA, candidate))) {
      if (fitting.isEmpty() || gazetteer.centreOf(hromada.row()) < 0) {
        fitting.add(hromada);
      }
    }
    return fitting;
  }

  private boolean fits(Unit unit, Candidate candidate) {
    return switch (candidate.role()) {
      case ABOLISHED -> unit == Unit.RAION;
      case ADJECTIVE -> unit.fits(type(candidate));
      case NAME, LAND, OLD, POPULAR, DEMONYM, QUARTER -> false;
    };
  }

  /// What people mean by the adjective alone: the well-known settlement, else the region.
  ///
  /// @param capital whether the capital tells that it is of a name, so that any settlement may be
  List<Candidate> byAdjective(boolean capital) {
    return pick(c -> isWellKnown(c) || isRegion(c) || capital && isSettlement(c));
  }

  /// The settlements that give an institution its name; a region only when no city does.
  List<Candidate> givers() {
    List<Candidate> givers = pick(c -> isSettlement(c) || isRegion(c));
    for (Candidate giver : givers) {
      if (isWellKnown(giver)) {
        givers.removeIf(this::isRegion);
        return givers;
      }
    }
    return givers;
  }

  boolean hasCity(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (type(candidate) == PlaceType.CITY) {
        return true;
      }
    }
    return false;
  }

  private List<Candidate> pick(Predicate<Candidate> wanted) {
    List<Candidate> picked = new ArrayList<>(2);
    for (int posting : postings) {
      Candidate candidate = new Candidate(Forms.place(posting), Forms.role(posting));
      if (wanted.test(candidate)) {
        picked.add(candidate);
      }
    }
    return picked;
  }

  private static boolean isAdjective(Role role) {
    return role == Role.ADJECTIVE || role == Role.ABOLISHED;
  }

  private PlaceType type(Candidate candidate) {
    return gazetteer.row(candidate.row()).place().type();
  }

  private boolean isSettlement(Candidate candidate) {
    return candidate.role() == Role.ADJECTIVE && type(candidate).isPopulated();
  }

  private boolean isWellKnown(Candidate candidate) {
    Place place = gazetteer.row(candidate.row()).place();
    return candidate.role() == Role.ADJECTIVE
        && place.type() == PlaceType.CITY
        && place.population() >= KNOWN_BY_ADJECTIVE;
  }

  private boolean isRegion(Candidate candidate) {
    return candidate.role() == Role.ADJECTIVE && type(candidate) == PlaceType.REGION;
  }
}
