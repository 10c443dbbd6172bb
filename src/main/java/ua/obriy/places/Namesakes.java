package ua.obriy.places;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.PlaceType;

/// The places that a form may stand for, by what is asked: its names, or the bearers of an
/// adjective that fit the words beside it. Answers are kept, for names repeat; safe for several
/// threads, since a lost answer only costs time.
final class Namesakes {
  /// Below this a settlement's adjective without a word of kind is taken for a common adjective.
  private static final int KNOWN_BY_ADJECTIVE = 20_000;

  /// Bearers of an adjective among which a city stands out.
  private static final int FEW = 5;

  private final Gazetteer gazetteer;
  private final int form;
  private final Candidates all;
  private final boolean small;
  private final boolean adjectives;
  private final @Nullable Candidates[] ofKind = new Candidates[Unit.values().length];
  private @Nullable Candidates names;
  private @Nullable Candidates places;
  private @Nullable Candidates demonyms;
  private @Nullable Candidates byAdjective;
  private @Nullable Candidates byAdjectiveOfName;
  private @Nullable Candidates givers;

  /// @param form number in [Forms]
  Namesakes(Gazetteer gazetteer, int form) {
    this.gazetteer = gazetteer;
    this.form = form;
    Forms forms = gazetteer.forms();
    List<Candidate> read = new ArrayList<>();
    boolean written = false;
    boolean adjective = false;
    for (int i = forms.from(form); i < forms.to(form); i++) {
      int posting = forms.posting(i);
      Role role = Forms.role(posting);
      written |= role.isWrittenSmall();
      adjective |= role.isAdjective();
      read.add(Candidate.of(gazetteer, Forms.place(posting), role));
    }
    this.all = Candidates.of(read);
    this.small = written;
    this.adjectives = adjective;
  }

  /// Number of the form in [Forms].
  int form() {
    return form;
  }

  /// Whether a form in lower case can stand for one of these: only adjectives and inhabitants.
  boolean areWrittenSmall() {
    return small;
  }

  /// Київ and Севастополь are regions too; their name means the city.
  Candidates names() {
    Candidates found = names;
    if (found == null) {
      found = all.only(candidate -> !candidate.role().isAdjective());
      if (found.size() > 1 && found.hasCity()) {
        found = found.only(c -> c.role() != Role.NAME || c.type() != PlaceType.REGION);
      }
      names = found;
    }
    return found;
  }

  /// @param people whether inhabitants may be meant though a village is called so
  Candidates names(boolean people) {
    Candidates named = names();
    if (people) {
      return named;
    }
    Candidates found = places;
    if (found == null) {
      found = named.only(c -> c.role() != Role.DEMONYM);
      found = found.isEmpty() ? named : found;
      places = found;
    }
    return found;
  }

  Candidates demonyms() {
    Candidates found = demonyms;
    if (found == null) {
      found = all.only(candidate -> candidate.role() == Role.DEMONYM);
      demonyms = found;
    }
    return found;
  }

  /// The bearers of the adjective that are of the kind. The council of a place that the gazetteer
  /// knows by its hromada only means the hromada.
  Candidates ofKind(Unit unit) {
    if (!adjectives) {
      return Candidates.NONE;
    }
    Candidates found = ofKind[unit.ordinal()];
    if (found == null) {
      found = findOfKind(unit);
      ofKind[unit.ordinal()] = found;
    }
    return found;
  }

  private Candidates findOfKind(Unit unit) {
    boolean council = unit == Unit.CITY || unit == Unit.SETTLEMENT || unit == Unit.VILLAGE;
    Candidates fitting = all.only(candidate -> fits(unit, candidate));
    if (!council) {
      return fitting;
    }
    List<Candidate> joined = new ArrayList<>(fitting.stream().toList());
    for (Candidate hromada :
        all.stream().filter(candidate -> fits(Unit.HROMADA, candidate)).toList()) {
      if (joined.isEmpty() || gazetteer.hierarchy().centre(hromada.row()) < 0) {
        joined.add(hromada);
      }
    }
    return Candidates.of(joined);
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
  Candidates byAdjective(boolean capital) {
    if (!adjectives) {
      return Candidates.NONE;
    }
    Candidates found = capital ? byAdjectiveOfName : byAdjective;
    if (found == null) {
      boolean one = isOfOneCity();
      found = all.only(c -> isWellKnown(c) || isRegion(c) || (capital || one) && isSettlement(c));
      if (capital) {
        byAdjectiveOfName = found;
      } else {
        byAdjective = found;
      }
    }
    return found;
  }

  /// The settlements that give an institution its name; a region only when no city does.
  Candidates givers() {
    if (!adjectives) {
      return Candidates.NONE;
    }
    Candidates found = givers;
    if (found == null) {
      found = all.only(c -> isSettlement(c) || isRegion(c));
      found = found.stream().anyMatch(this::isWellKnown) ? found.only(c -> !isRegion(c)) : found;
      givers = found;
    }
    return found;
  }

  /// Whether one of few settlements of this adjective is a city, so that even a small one is meant:
  /// кілійський, зеленодольський.
  private boolean isOfOneCity() {
    int settlements = 0;
    int cities = 0;
    for (int i = 0; i < all.size(); i++) {
      settlements += isSettlement(all.get(i)) ? 1 : 0;
      cities += isSettlement(all.get(i)) && all.get(i).type() == PlaceType.CITY ? 1 : 0;
    }
    return cities == 1 && settlements <= FEW;
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
