package ua.obriy.places;

import org.jspecify.annotations.Nullable;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;
import ua.obriy.places.Resolution.Resolved;

/// Says in Ukrainian why a name was taken for a place.
final class Reasons {
  private final Gazetteer gazetteer;

  Reasons(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// @param home of the document, null when it has none
  String of(Resolved resolved, @Nullable Candidate home) {
    return gazetteer.row(resolved.row()).place().name() + ": " + why(resolved, home);
  }

  private String why(Resolved resolved, @Nullable Candidate home) {
    Occurrence occurrence = resolved.occurrence();
    Place place = gazetteer.row(resolved.row()).place();
    if (resolved.beside() > 0) {
      return "поруч названо " + resolved.containers().nameBeside(occurrence, resolved.row());
    }
    if (resolved.candidate().role() == Role.OLD) {
      return formerName(resolved.row(), occurrence.mention().surface());
    }
    if (occurrence.candidates().size() == 1) {
      return "єдине місце з такою назвою";
    }
    if (place.type() == PlaceType.REGION || place.type() == PlaceType.RAION) {
      return "названо саме " + (place.type() == PlaceType.REGION ? "область" : "район");
    }
    if (resolved.context() >= Weights.size(place)) {
      int region = resolved.candidate().region();
      if (home != null && home.region() == region) {
        return "джерело документа звідси: " + gazetteer.row(region).place().name();
      }
      return "у тексті йдеться про " + accusative(gazetteer.row(region).place().name());
    }
    return occurrence.isAdjective()
        ? "прикметник від назви «" + place.name() + "»"
        : "найбільший населений пункт з такою назвою";
  }

  /// Львівську область, Автономну Республіку Крим; Київ stays.
  private static String accusative(String region) {
    return region
        .replace("ська область", "ську область")
        .replace("цька область", "цьку область")
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
