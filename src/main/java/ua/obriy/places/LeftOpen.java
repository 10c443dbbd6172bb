package ua.obriy.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.obriy.model.Mention;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;
import ua.obriy.model.UnresolvedPlace;
import ua.obriy.model.UnresolvedPlace.Candidate;
import ua.obriy.model.UnresolvedPlace.Outcome;
import ua.obriy.places.Resolution.Ambiguous;
import ua.obriy.places.Resolution.Resolved;
import ua.obriy.places.Resolution.Unknown;

/// Tells which names of a document were not taken for a place, and why.
///
/// @param resolver with all the support that the document gives
record LeftOpen(Gazetteer gazetteer, Resolver resolver) {
  private static final int MOST_CANDIDATES = 10;
  private static final int NAMED_IN_REASON = 3;

  /// In the order of the occurrences.
  List<UnresolvedPlace> of(List<Occurrence> occurrences, List<Resolved> resolved) {
    Set<Mention> taken =
        resolved.stream().map(one -> one.occurrence().mention()).collect(Collectors.toSet());
    List<UnresolvedPlace> open = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      Mention mention = occurrence.mention();
      if (isWorthTelling(occurrence) && !taken.contains(mention)) {
        switch (resolver.resolve(occurrence)) {
          case Ambiguous(Occurrence one) -> open.add(ambiguous(one, resolver.rivals(one)));
          case Unknown(Occurrence one) -> open.add(unknown(one));
          case Resolved _ -> {}
        }
      }
    }
    return open;
  }

  /// A name where nothing else is spelt so, or beside a word of kind. Common words and adjectives
  /// for which nothing speaks are words, not names.
  private static boolean isWorthTelling(Occurrence occurrence) {
    return switch (occurrence.strength()) {
      case NAMED_KIND, INSTITUTION, NAME -> true;
      case BARE_ADJECTIVE, COMMON_WORD, DOUBTFUL -> false;
    };
  }

  private UnresolvedPlace ambiguous(Occurrence occurrence, List<Integer> rows) {
    List<Place> places = rows.stream().map(row -> gazetteer.row(row).place()).distinct().toList();
    String some =
        places.stream()
            .limit(NAMED_IN_REASON)
            .map(this::candidate)
            .map(LeftOpen::shown)
            .collect(Collectors.joining(", "));
    String more =
        places.size() > NAMED_IN_REASON ? " та ще " + (places.size() - NAMED_IN_REASON) : "";
    return unresolved(
        occurrence,
        Outcome.AMBIGUOUS,
        places,
        "%s: у тексті немає ознаки, яке з однойменних місць згадано: %s%s"
            .formatted(occurrence.mention().surface(), some, more));
  }

  private UnresolvedPlace unknown(Occurrence occurrence) {
    List<Place> places =
        occurrence.candidates().stream()
            .map(candidate -> gazetteer.row(candidate.row()).place())
            .distinct()
            .sorted(Comparator.comparingInt(Place::population).reversed())
            .toList();
    String bearers =
        places.size() == 1
            ? "так зветься лише " + shown(candidate(places.getFirst()))
            : "місць із такою назвою " + places.size();
    return unresolved(
        occurrence,
        Outcome.UNKNOWN,
        places,
        "%s: у тексті ніщо не підтверджує, що це назва місця, чи якого саме; %s"
            .formatted(occurrence.mention().surface(), bearers));
  }

  private UnresolvedPlace unresolved(
      Occurrence occurrence, Outcome outcome, List<Place> places, String reason) {
    List<Candidate> some = places.stream().limit(MOST_CANDIDATES).map(this::candidate).toList();
    return new UnresolvedPlace(occurrence.mention(), outcome, some, reason);
  }

  private Candidate candidate(Place place) {
    String region =
        gazetteer
            .place(place.regionCode(), PlaceType.REGION)
            .map(Place::name)
            .orElse(place.regionCode());
    return new Candidate(place, region);
  }

  private static String shown(Candidate candidate) {
    return candidate.place().name() + " (" + candidate.regionName() + ")";
  }
}
