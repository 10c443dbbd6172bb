package ua.obriy.places;

import java.util.Comparator;
import java.util.List;
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
    Candidates candidates = occurrence.candidates();
    List<Containers.Near> near = containers.near(occurrence);
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
    if (most < threshold(occurrence)) {
      return new Unknown(occurrence);
    }
    double margin = next == null ? Weights.CLEAR : most - less;
    return next != null && isTie(occurrence, best, next, margin)
        ? new Ambiguous(occurrence)
        : resolved(occurrence, best, near, confidence(most, margin));
  }

  /// @param margin to the next candidate
  private static double confidence(double score, double margin) {
    return Math.min(0.99, 0.5 + score / 20 + Math.min(margin, 4) / 16);
  }

  private Resolved resolved(
      Occurrence occurrence, Candidate place, List<Containers.Near> near, double confidence) {
    double beside = containers.beside(near, place);
    return new Resolved(
        occurrence, place, confidence, beside, context(occurrence, place), containers);
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
  private static boolean isTie(
      Occurrence occurrence, Candidate best, Candidate next, double margin) {
    boolean institution = occurrence.strength() == Strength.INSTITUTION;
    double tie = institution ? Weights.TIE_BY_INSTITUTION : Weights.TIE;
    return best.region() != next.region() && margin < tie;
  }

  private double score(
      Occurrence occurrence, Candidate candidate, List<Containers.Near> nearUnits) {
    double kind = Weights.kind(occurrence.unit(), candidate.type());
    kind += occurrence.strength() == Strength.DOUBTFUL ? Weights.inDoubt(candidate.type()) : 0;
    double own = size(occurrence, candidate) + kind;
    return own + containers.beside(nearUnits, candidate) + context(occurrence, candidate);
  }

  /// What the rest of the document says.
  private double context(Occurrence occurrence, Candidate candidate) {
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
