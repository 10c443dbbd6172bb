package ua.obriy.enrich;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.obriy.model.Mention;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.PlaceType;

/// Places that came with a document. The document is about these; what its text names besides is
/// then only mentioned.
final class GivenPlaces {
  private static final String REASON = "Місце вказано разом із документом";

  private final PlaceDirectory directory;

  GivenPlaces(PlaceDirectory directory) {
    this.directory = directory;
  }

  /// The given places first, then the found ones; the found ones alone when no given label leads to
  /// a place.
  ///
  /// @param labels codes or names
  /// @param found what the text names
  List<PlaceFinding> merge(List<String> labels, List<PlaceFinding> found) {
    Map<Place, PlaceFinding> merged = new LinkedHashMap<>();
    for (String label : labels) {
      place(label.strip(), found).ifPresent(place -> merged.put(place, given(place, found)));
    }
    if (merged.isEmpty()) {
      return found;
    }
    found.forEach(finding -> merged.putIfAbsent(finding.place(), mentioned(finding)));
    return new ArrayList<>(merged.values());
  }

  private Optional<Place> place(String label, List<PlaceFinding> found) {
    List<Place> coded = directory.withCode(label);
    if (!coded.isEmpty()) {
      return Optional.of(coded.getLast());
    }
    List<Place> named = directory.named(label);
    return found.stream()
        .map(PlaceFinding::place)
        .filter(named::contains)
        .findFirst()
        .or(() -> withoutText(named));
  }

  /// Of several namesakes only a city or a region is meant without more words.
  private static Optional<Place> withoutText(List<Place> named) {
    if (named.size() == 1) {
      return Optional.of(named.getFirst());
    }
    return named.stream().findFirst().filter(GivenPlaces::isKnownByName);
  }

  private static boolean isKnownByName(Place place) {
    return place.type() == PlaceType.CITY || place.type() == PlaceType.REGION;
  }

  private PlaceFinding given(Place place, List<PlaceFinding> found) {
    List<Mention> mentions =
        found.stream()
            .filter(finding -> finding.place().equals(place))
            .findFirst()
            .map(PlaceFinding::mentions)
            .orElse(List.of());
    return new PlaceFinding(place, regionName(place), true, 1, mentions, REASON);
  }

  private String regionName(Place place) {
    return directory
        .place(place.regionCode(), PlaceType.REGION)
        .map(Place::name)
        .orElse(place.name());
  }

  private static PlaceFinding mentioned(PlaceFinding finding) {
    return new PlaceFinding(
        finding.place(),
        finding.regionName(),
        false,
        finding.confidence(),
        finding.mentions(),
        finding.reason());
  }
}
