package ua.obriy.http;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceType;
import ua.obriy.model.Topic;
import ua.obriy.search.Facet;

/// What people read in place of codes and ids.
final class Labels {
  private static final Map<String, String> KINDS =
      Map.of("news", "Новини", "project", "Проєкти", "document", "Документи");
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "uk",
          "українська",
          "en",
          "англійська",
          "ru",
          "російська",
          "pl",
          "польська",
          "other",
          "інша");

  private final PlaceDirectory places;
  private final Map<String, Topic> topics;

  Labels(PlaceDirectory places, List<Topic> topics) {
    this.places = places;
    this.topics = topics.stream().collect(Collectors.toMap(Topic::id, Function.identity()));
  }

  PlaceDirectory places() {
    return places;
  }

  /// The value itself when nothing better is known.
  String of(Facet facet, String value) {
    return switch (facet) {
      case REGION, PLACE -> place(value, true);
      case CITY, DISTRICT -> place(value, false);
      case TOPIC -> topic(value);
      case KIND -> KINDS.getOrDefault(value, value);
      case LANG -> LANGUAGES.getOrDefault(value, value);
      case SOURCE, PROJECT, PERSON, ORGANIZATION -> value;
    };
  }

  String topic(String id) {
    Topic topic = topics.get(id);
    return topic == null ? id : topic.name();
  }

  private String place(String code, boolean region) {
    List<Place> bearers = places.withCode(code);
    return bearers.stream()
        .filter(place -> (place.type() == PlaceType.REGION) == region)
        .findFirst()
        .or(() -> bearers.stream().findFirst())
        .map(Place::name)
        .orElse(code);
  }
}
