package ua.obriy.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;
import ua.obriy.places.Occurrence.Candidate;
import ua.obriy.places.Occurrence.Strength;
import ua.obriy.places.Resolution.Ambiguous;
import ua.obriy.places.Resolution.Resolved;
import ua.obriy.places.Resolution.Unknown;

/// Chooses among namesakes by a sum of evidence: the size of the place, what stands beside the
/// name,
/// and what else the document names. All weights are [Weights].
final class Resolver {
  private final Gazetteer gazetteer;
  private final Support support;
  private final Containers containers;

  /// A candidate with its sum and the strongest reason in it.
  private record Scored(Candidate candidate, double score, String reason) {}

  Resolver(Gazetteer gazetteer, Support support, Containers containers) {
    this.gazetteer = gazetteer;
    this.support = support;
    this.containers = containers;
  }

  Resolution resolve(Occurrence occurrence) {
    List<Scored> scored = new ArrayList<>();
    for (Candidate candidate : occurrence.candidates()) {
      scored.add(score(occurrence, candidate));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    Scored best = scored.getFirst();
    if (best.score() < threshold(occurrence)) {
      return new Unknown(occurrence);
    }
    if (isTie(scored)) {
      return new Ambiguous(occurrence, scored.stream().map(s -> s.candidate().row()).toList());
    }
    double margin = scored.size() == 1 ? Weights.CLEAR : best.score() - scored.get(1).score();
    double confidence = Math.min(0.99, 0.5 + best.score() / 20 + Math.min(margin, 4) / 16);
    return new Resolved(occurrence, best.candidate().row(), confidence, best.reason());
  }

  private static double threshold(Occurrence occurrence) {
    return switch (occurrence.strength()) {
      case NAMED_KIND -> Weights.NEEDED_WITH_KIND;
      case NAME -> Weights.NEEDED_BY_NAME;
      case COMMON_WORD -> Weights.NEEDED_BY_COMMON_WORD;
      case BARE_ADJECTIVE -> Weights.NEEDED_BY_ADJECTIVE;
      case DOUBTFUL -> Weights.NEEDED_IN_DOUBT;
    };
  }

  /// Two of different regions, equally supported. In one region the likelier is good enough to say
  /// where the document belongs.
  private boolean isTie(List<Scored> scored) {
    if (scored.size() == 1) {
      return false;
    }
    Scored best = scored.get(0);
    Scored next = scored.get(1);
    boolean sameRegion =
        gazetteer.row(best.candidate().row()).region()
            == gazetteer.row(next.candidate().row()).region();
    return !sameRegion && best.score() - next.score() < Weights.TIE;
  }

  private Scored score(Occurrence occurrence, Candidate candidate) {
    int row = candidate.row();
    Place place = gazetteer.row(row).place();
    double size = size(occurrence, candidate);
    double kind = Weights.kind(occurrence.unit(), place.type());
    kind += occurrence.strength() == Strength.DOUBTFUL ? Weights.inDoubt(place.type()) : 0;
    double beside = containers.beside(occurrence, row);
    double region = Weights.REGION * support.regionShare(row);
    double near = Math.min(Weights.MOST_NEAR, Weights.NEAR * support.near(row));
    String reason = reason(occurrence, candidate, beside, region + near);
    return new Scored(candidate, size + kind + beside + region + near, reason);
  }

  /// Without a word of kind an adjective means the settlement, unless only its region is named.
  private double size(Occurrence occurrence, Candidate candidate) {
    Place place = gazetteer.row(candidate.row()).place();
    double size = Weights.size(place) + Weights.role(candidate.role());
    size += gazetteer.row(candidate.row()).centre().weight(place.type());
    size += isUnmistakable(occurrence) ? Weights.ONLY_BEARER : 0;
    if (occurrence.strength() != Strength.BARE_ADJECTIVE) {
      return size;
    }
    boolean region = place.type() == PlaceType.REGION;
    return (region ? Weights.REGION_BY_ADJECTIVE : size)
        + (support.isNamed(candidate.row()) ? Weights.NAMED : 0);
  }

  /// One place of this name, and no word or surname is spelt so.
  private static boolean isUnmistakable(Occurrence occurrence) {
    boolean other = occurrence.isAlsoOtherWord();
    return occurrence.candidates().size() == 1
        && !other
        && occurrence.strength() != Strength.DOUBTFUL;
  }

  private String formerName(int row, String surface) {
    return gazetteer
        .aliases()
        .former(row, surface)
        .filter(former -> former.until() != null)
        .map(former -> "до " + former.until().getYear() + " року — «" + former.name() + "»")
        .orElse("у тексті колишня назва «" + surface + "»");
  }

  private String reason(Occurrence occurrence, Candidate candidate, double beside, double context) {
    Place place = gazetteer.row(candidate.row()).place();
    String name = place.name();
    String region = gazetteer.row(gazetteer.row(candidate.row()).region()).place().name();
    if (beside > 0) {
      return name + ": поруч названо " + containers.nameBeside(occurrence, candidate.row());
    }
    if (candidate.role() == Role.OLD) {
      return name + ": " + formerName(candidate.row(), occurrence.mention().surface());
    }
    if (occurrence.candidates().size() == 1) {
      return name + ": єдине місце з такою назвою";
    }
    if (place.type() == PlaceType.REGION || place.type() == PlaceType.RAION) {
      return name + ": названо саме " + (place.type() == PlaceType.REGION ? "область" : "район");
    }
    if (context >= Weights.size(place)) {
      return name + ": у тексті йдеться про " + region;
    }
    return occurrence.strength() == Strength.BARE_ADJECTIVE
        ? name + ": прикметник від назви «" + place.name() + "»"
        : name + ": найбільший населений пункт з такою назвою";
  }
}
