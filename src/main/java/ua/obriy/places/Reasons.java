package ua.obriy.places;

import org.jspecify.annotations.Nullable;
import ua.obriy.model.PlaceName;
import ua.obriy.model.PlaceType;
import ua.obriy.places.Resolution.Resolved;

/// Says in Ukrainian why a name was taken for a place.
final class Reasons {
  /// Reasons that are the same in every document.
  private enum Kind {
    ONLY,
    REGION,
    RAION,
    CONTEXT,
    ADJECTIVE,
    LARGEST
  }

  private static final Kind[] KINDS = Kind.values();

  private final Gazetteer gazetteer;

  /// By row and kind, null until told for the first time.
  private final @Nullable String[] told;

  Reasons(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.told = new String[gazetteer.size() * KINDS.length];
  }

  /// @param home of the document, null when it has none
  String of(Resolved resolved, @Nullable Candidate home) {
    Occurrence occurrence = resolved.occurrence();
    Candidate candidate = resolved.candidate();
    if (resolved.isAbolished()) {
      return abolished(occurrence, candidate);
    }
    if (resolved.beside() > 0) {
      return said(candidate, beside(resolved));
    }
    if (candidate.role() == Role.OLD) {
      return said(candidate, formerName(resolved.row(), occurrence.mention().surface()));
    }
    Kind kind = kind(resolved);
    if (kind == Kind.CONTEXT && home != null && home.region() == candidate.region()) {
      String region = gazetteer.row(candidate.region()).place().name();
      return said(candidate, "джерело документа звідси: " + region);
    }
    int slot = candidate.row() * KINDS.length + kind.ordinal();
    String known = told[slot];
    if (known == null) {
      known = said(candidate, why(kind, candidate));
      told[slot] = known;
    }
    return known;
  }

  private String abolished(Occurrence occurrence, Candidate successor) {
    PlaceName raion = raion(occurrence, successor);
    String year = raion.until() == null ? "" : " " + raion.until().getYear() + " року";
    return "%s: скасовано%s, нині це переважно %s"
        .formatted(raion.name(), year, successor.place().name());
  }

  private PlaceName raion(Occurrence occurrence, Candidate successor) {
    return gazetteer.aliases().abolished(successor.row(), occurrence.mention().surface());
  }

  private String beside(Resolved resolved) {
    Containers.Named unit =
        resolved.resolver().unitBeside(resolved.occurrence(), resolved.candidate());
    return "поруч названо «" + (unit == null ? "" : name(unit.occurrence(), unit.place())) + "»";
  }

  private String name(Occurrence occurrence, Candidate place) {
    return occurrence.namesAbolished(place)
        ? raion(occurrence, place).name()
        : place.place().name();
  }

  private static String said(Candidate candidate, String why) {
    return candidate.place().name() + ": " + why;
  }

  private static Kind kind(Resolved resolved) {
    Candidate candidate = resolved.candidate();
    if (resolved.occurrence().candidates().size() == 1) {
      return Kind.ONLY;
    }
    if (candidate.type() == PlaceType.REGION) {
      return Kind.REGION;
    }
    if (candidate.type() == PlaceType.RAION) {
      return Kind.RAION;
    }
    Occurrence occurrence = resolved.occurrence();
    if (resolved.resolver().context(occurrence, candidate) >= candidate.bare()) {
      return Kind.CONTEXT;
    }
    return occurrence.isAdjective() ? Kind.ADJECTIVE : Kind.LARGEST;
  }

  private String why(Kind kind, Candidate candidate) {
    return switch (kind) {
      case ONLY -> "єдине місце з такою назвою";
      case REGION -> "названо саме область";
      case RAION -> "названо саме район";
      case CONTEXT ->
          "у тексті йдеться про " + accusative(gazetteer.row(candidate.region()).place().name());
      case ADJECTIVE -> "прикметник від назви «" + candidate.place().name() + "»";
      case LARGEST -> "найбільший населений пункт з такою назвою";
    };
  }

  /// Львівську область, Автономну Республіку Крим; Київ stays.
  private static String accusative(String region) {
    return region
        .replace("ська область", "ську область")
        .replace("цька область", "цьку область")
        .replace("зька область", "зьку область")
        .replace("Автономна Республіка", "Автономну Республіку");
  }

  private String formerName(int row, String surface) {
    return gazetteer
        .aliases()
        .former(row, surface)
        .filter(former -> former.until() != null)
        .map(former -> "до " + former.until().getYear() + " року — «" + former.name() + "»")
        .orElse("у тексті колишня назва «" + surface + "»");
  }
}
