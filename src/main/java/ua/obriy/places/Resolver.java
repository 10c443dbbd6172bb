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
/// name, and what else the document names. All weights are [Weights].
final class Resolver {
  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score).reversed();

  private final Gazetteer gazetteer;
  private final Support support;
  private final Containers containers;
  private final Company company;

  /// A candidate with its sum, and the parts of it that a reason may name.
  private record Scored(Candidate candidate, double score, double beside, double context) {}

  Resolver(Gazetteer gazetteer, Support support, Containers containers, Company company) {
    this.company = company;
    this.gazetteer = gazetteer;
    this.support = support;
    this.containers = containers;
  }

  Resolution resolve(Occurrence occurrence) {
    List<Scored> scored = new ArrayList<>(occurrence.candidates().size());
    List<Containers.Near> near = containers.near(occurrence);
    for (Candidate candidate : occurrence.candidates()) {
      scored.add(score(occurrence, candidate, near));
    }
    if (scored.size() > 1) {
      scored.sort(BEST_FIRST);
    }
    Scored best = scored.getFirst();
    if (best.score() < threshold(occurrence)) {
      return new Unknown(occurrence);
    }
    if (isTie(occurrence, scored)) {
      return new Ambiguous(occurrence, scored.stream().map(s -> s.candidate().row()).toList());
    }
    double margin = scored.size() == 1 ? Weights.CLEAR : best.score() - scored.get(1).score();
    double confidence = Math.min(0.99, 0.5 + best.score() / 20 + Math.min(margin, 4) / 16);
    return new Resolved(occurrence, best.candidate().row(), confidence, reason(occurrence, best));
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
  private boolean isTie(Occurrence occurrence, List<Scored> scored) {
    if (scored.size() == 1) {
      return false;
    }
    Scored best = scored.get(0);
    Scored next = scored.get(1);
    boolean sameRegion =
        gazetteer.row(best.candidate().row()).region()
            == gazetteer.row(next.candidate().row()).region();
    boolean institution = occurrence.strength() == Strength.INSTITUTION;
    double tie = institution ? Weights.TIE_BY_INSTITUTION : Weights.TIE;
    return !sameRegion && best.score() - next.score() < tie;
  }

  private Scored score(
      Occurrence occurrence, Candidate candidate, List<Containers.Near> nearUnits) {
    int row = candidate.row();
    Place place = gazetteer.row(row).place();
    double size = size(occurrence, candidate);
    double kind = Weights.kind(occurrence.unit(), place.type());
    kind += occurrence.strength() == Strength.DOUBTFUL ? Weights.inDoubt(place.type()) : 0;
    double beside = containers.beside(nearUnits, row);
    double region = Weights.REGION * support.regionShare(row);
    double near = Math.min(Weights.MOST_NEAR, Weights.NEAR * support.near(row));
    double joint = Weights.COMPANY * company.proof(occurrence, row);
    return new Scored(
        candidate, size + kind + beside + region + near + joint, beside, region + near + joint);
  }

  /// Without a word of kind an adjective means the settlement, unless only its region is named.
  private double size(Occurrence occurrence, Candidate candidate) {
    Place place = gazetteer.row(candidate.row()).place();
    double size = Weights.size(place) + Weights.role(candidate.role());
    size += centre(occurrence, candidate);
    size += place.type() == PlaceType.HROMADA ? sizeOfCentre(candidate.row()) : 0;
    size += isUnmistakable(occurrence) ? Weights.ONLY_BEARER : 0;
    if (!occurrence.isAdjective()) {
      return size;
    }
    boolean region = place.type() == PlaceType.REGION;
    return (region ? Weights.REGION_BY_ADJECTIVE : size)
        + (support.isNamed(candidate.row()) ? Weights.NAMED : 0);
  }

  /// Of hromadas of one name people mean the one around a city.
  private double sizeOfCentre(int hromada) {
    int centre = gazetteer.centreOf(hromada);
    return centre < 0 ? 0 : Weights.OF_CENTRE * Weights.size(gazetteer.row(centre).place());
  }

  private double centre(Occurrence occurrence, Candidate candidate) {
    PlaceRow row = gazetteer.row(candidate.row());
    boolean serves =
        occurrence.strength() == Strength.NAMED_KIND
            || occurrence.strength() == Strength.INSTITUTION;
    boolean centre = row.centre() != PlaceRow.Centre.NOTHING;
    return centre && serves && candidate.role() == Role.ADJECTIVE
        ? Weights.CENTRE_BY_ADJECTIVE
        : row.centre().weight(row.place().type());
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

  private String reason(Occurrence occurrence, Scored best) {
    Candidate candidate = best.candidate();
    Place place = gazetteer.row(candidate.row()).place();
    String name = place.name();
    String region = gazetteer.row(gazetteer.row(candidate.row()).region()).place().name();
    if (best.beside() > 0) {
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
    if (best.context() >= Weights.size(place)) {
      return name + ": у тексті йдеться про " + region;
    }
    return occurrence.isAdjective()
        ? name + ": прикметник від назви «" + place.name() + "»"
        : name + ": найбільший населений пункт з такою назвою";
  }
}
