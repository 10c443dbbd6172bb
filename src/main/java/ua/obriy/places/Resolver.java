package ua.obriy.places;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.PlaceType;
import ua.obriy.places.Occurrence.Strength;
import ua.obriy.places.Resolution.Ambiguous;
import ua.obriy.places.Resolution.Resolved;
import ua.obriy.places.Resolution.Unknown;

/// Chooses among namesakes by a sum of evidence: the size of the place, what stands beside the
/// name, and what else the document names. All weights are [Weights].
final class Resolver {
  private final Support support;
  private final Containers containers;
  private final Company company;

  Resolver(Support support, Containers containers, Company company) {
    this.support = support;
    this.containers = containers;
    this.company = company;
  }

  Resolution resolve(Occurrence occurrence) {
    List<Containers.Near> near = containers.near(occurrence);
    Comparison found = compare(occurrence, near);
    if (found.most() < threshold(occurrence)) {
      return new Unknown(occurrence);
    }
    return isTie(occurrence, found)
        ? new Ambiguous(occurrence)
        : resolved(occurrence, found.best(), near, confidence(found.most(), found.margin()));
  }

  /// The place of a name only, or null when it stays open: quicker than all that is known of it.
  @Nullable Candidate choose(Occurrence occurrence) {
    Candidates candidates = occurrence.candidates();
    double threshold = threshold(occurrence);
    // nothing speaks against the only bearer, whatever the rest of the document says
    if (candidates.size() == 1 && own(occurrence, candidates.first()) >= threshold) {
      return candidates.first();
    }
    Comparison found = compare(occurrence, containers.near(occurrence));
    return found.most() < threshold || isTie(occurrence, found) ? null : found.best();
  }

  /// @param next null when there is one candidate only
  /// @param most points of the best
  /// @param less points of the next
  private record Comparison(Candidate best, @Nullable Candidate next, double most, double less) {
    double margin() {
      return next == null ? Weights.CLEAR : most - less;
    }
  }

  private Comparison compare(Occurrence occurrence, List<Containers.Near> near) {
    Candidates candidates = occurrence.candidates();
    Candidate best = candidates.first();
    Candidate next = null;
    double most = score(occurrence, best, near);
    double less = 0;
    for (int i = 1; i < candidates.size(); i++) {
      Candidate one = candidates.get(i);
      double score = score(occurrence, one, near);
      if (score > most) {
        next = best;
        less = most;
        best = one;
        most = score;
      } else if (next == null || score > less) {
        next = one;
        less = score;
      }
    }
    return new Comparison(best, next, most, less);
  }

  /// @param margin to the next candidate
  private static double confidence(double score, double margin) {
    return Math.min(0.99, 0.5 + score / 20 + Math.min(margin, 4) / 16);
  }

  private Resolved resolved(
      Occurrence occurrence, Candidate place, List<Containers.Near> near, double confidence) {
    return new Resolved(occurrence, place, confidence, containers.beside(near, place), this);
  }

  /// The nearest unit beside the name that holds the place.
  Containers.@Nullable Named unitBeside(Occurrence occurrence, Candidate place) {
    return containers.unitBeside(occurrence, place);
  }

  /// Rows of the candidates, the likeliest first.
  List<Integer> rivals(Occurrence occurrence) {
    List<Containers.Near> near = containers.near(occurrence);
    return occurrence.candidates().stream()
        .sorted(
            Comparator.comparingDouble((Candidate place) -> score(occurrence, place, near))
                .reversed())
        .map(Candidate::row)
        .toList();
  }

  private static double threshold(Occurrence occurrence) {
    return switch (occurrence.strength()) {
      case NAMED_KIND -> Weights.NEEDED_WITH_KIND;
      case INSTITUTION -> Weights.NEEDED_BY_INSTITUTION;
      case NAME -> Weights.NEEDED_BY_NAME;
      case COMMON_WORD -> Weights.NEEDED_BY_COMMON_WORD;
      case BARE_ADJECTIVE -> Weights.NEEDED_BY_ADJECTIVE;
      case DOUBTFUL -> Weights.NEEDED_IN_DOUBT;
    };
  }

  /// Two of different regions, equally supported. In one region the likelier is good enough to say
  /// where the document belongs.
  private static boolean isTie(Occurrence occurrence, Comparison found) {
    boolean institution = occurrence.strength() == Strength.INSTITUTION;
    double tie = institution ? Weights.TIE_BY_INSTITUTION : Weights.TIE;
    Candidate next = found.next();
    return next != null && found.best().region() != next.region() && found.margin() < tie;
  }

  private double score(
      Occurrence occurrence, Candidate candidate, List<Containers.Near> nearUnits) {
    double own = own(occurrence, candidate);
    return own + containers.beside(nearUnits, candidate) + context(occurrence, candidate);
  }

  /// What its size and the words beside the name say.
  private double own(Occurrence occurrence, Candidate candidate) {
    double kind = Weights.kind(occurrence.unit(), candidate.type());
    kind += occurrence.strength() == Strength.DOUBTFUL ? Weights.inDoubt(candidate.type()) : 0;
    return size(occurrence, candidate) + kind;
  }

  /// What the rest of the document says, in points.
  double context(Occurrence occurrence, Candidate candidate) {
    double region = Weights.REGION * support.regionShare(candidate);
    double near = Math.min(Weights.MOST_NEAR, Weights.NEAR * support.near(candidate));
    return region + near + Weights.COMPANY * company.proof(occurrence, candidate);
  }

  /// Without a word of kind an adjective means the settlement, unless only its region is named.
  private double size(Occurrence occurrence, Candidate candidate) {
    boolean region = candidate.type() == PlaceType.REGION;
    if (occurrence.isAdjective()) {
      double named = support.isNamed(candidate.row()) ? Weights.NAMED : 0;
      return (region ? Weights.REGION_BY_ADJECTIVE : ownSize(occurrence, candidate)) + named;
    }
    return ownSize(occurrence, candidate);
  }

  private static double ownSize(Occurrence occurrence, Candidate candidate) {
    double size = candidate.size() + centre(occurrence, candidate) + candidate.ofCentre();
    return size + (isUnmistakable(occurrence) ? Weights.ONLY_BEARER : 0);
  }

  private static double centre(Occurrence occurrence, Candidate candidate) {
    boolean serves =
        occurrence.strength() == Strength.NAMED_KIND
            || occurrence.strength() == Strength.INSTITUTION;
    boolean centre = candidate.centre() != PlaceRow.Centre.NOTHING;
    return centre && serves && candidate.role() == Role.ADJECTIVE
        ? Weights.CENTRE_BY_ADJECTIVE
        : candidate.centre().weight(candidate.type());
  }

  /// One place of this name, and no word or surname is spelt so.
  private static boolean isUnmistakable(Occurrence occurrence) {
    boolean other = occurrence.isAlsoOtherWord();
    return occurrence.candidates().size() == 1
        && !other
        && occurrence.strength() != Strength.DOUBTFUL;
  }
}
