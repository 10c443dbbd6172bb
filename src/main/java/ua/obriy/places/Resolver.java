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

  /// A candidate with its sum, and the parts of it that a reason may name.
  private record Scored(Candidate candidate, double score, double beside, double context) {}

  Resolver(Support support, Containers containers, Company company) {
    this.support = support;
    this.containers = containers;
    this.company = company;
  }

  Resolution resolve(Occurrence occurrence) {
    List<Candidate> candidates = occurrence.candidates();
    List<Containers.Near> near = containers.near(occurrence);
    Scored best = score(occurrence, candidates.getFirst(), near);
    Scored next = null;
    for (int i = 1; i < candidates.size(); i++) {
      Scored one = score(occurrence, candidates.get(i), near);
      if (one.score() > best.score()) {
        next = best;
        best = one;
      } else if (next == null || one.score() > next.score()) {
        next = one;
      }
    }
    return resolution(occurrence, best, next);
  }

  private Resolution resolution(Occurrence occurrence, Scored best, @Nullable Scored next) {
    if (best.score() < threshold(occurrence)) {
      return new Unknown(occurrence);
    }
    if (next != null && isTie(occurrence, best, next)) {
      return new Ambiguous(occurrence);
    }
    double margin = next == null ? Weights.CLEAR : best.score() - next.score();
    double confidence = Math.min(0.99, 0.5 + best.score() / 20 + Math.min(margin, 4) / 16);
    Candidate place = best.candidate();
    return new Resolved(occurrence, place, confidence, best.beside(), best.context(), containers);
  }

  /// Rows of the candidates, the likeliest first.
  List<Integer> rivals(Occurrence occurrence) {
    List<Containers.Near> near = containers.near(occurrence);
    return occurrence.candidates().stream()
        .map(candidate -> score(occurrence, candidate, near))
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .map(scored -> scored.candidate().row())
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
  private static boolean isTie(Occurrence occurrence, Scored best, Scored next) {
    boolean sameRegion = best.candidate().region() == next.candidate().region();
    boolean institution = occurrence.strength() == Strength.INSTITUTION;
    double tie = institution ? Weights.TIE_BY_INSTITUTION : Weights.TIE;
    return !sameRegion && best.score() - next.score() < tie;
  }

  private Scored score(
      Occurrence occurrence, Candidate candidate, List<Containers.Near> nearUnits) {
    int row = candidate.row();
    double size = size(occurrence, candidate);
    double kind = Weights.kind(occurrence.unit(), candidate.type());
    kind += occurrence.strength() == Strength.DOUBTFUL ? Weights.inDoubt(candidate.type()) : 0;
    double beside = containers.beside(nearUnits, row);
    double region = Weights.REGION * support.regionShare(candidate);
    double near = Math.min(Weights.MOST_NEAR, Weights.NEAR * support.near(candidate));
    double joint = Weights.COMPANY * company.proof(occurrence, candidate);
    return new Scored(
        candidate, size + kind + beside + region + near + joint, beside, region + near + joint);
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
