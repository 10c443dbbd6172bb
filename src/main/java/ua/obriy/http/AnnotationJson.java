package ua.obriy.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Mention;
import ua.obriy.model.NameFinding;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.TopicFinding;

/// What was understood of a document, with its evidence.
record AnnotationJson(
    String id,
    List<PlaceFound> places,
    List<TopicFound> topics,
    List<NameFound> people,
    List<NameFound> organizations,
    List<NameFound> projects,
    List<NameFound> dates,
    List<NameFound> money) {

  record PlaceFound(
      String code,
      String name,
      String type,
      String region,
      String regionName,
      boolean about,
      double confidence,
      List<Words> mentions,
      String reason) {

    static PlaceFound of(PlaceFinding found) {
      return new PlaceFound(
          found.place().code(),
          found.place().name(),
          found.place().type().label(),
          found.place().regionCode(),
          found.regionName(),
          found.about(),
          rounded(found.confidence()),
          words(found.mentions()),
          found.reason());
    }
  }

  record TopicFound(String id, double score, List<String> evidence) {
    static TopicFound of(TopicFinding found) {
      return new TopicFound(found.id(), rounded(found.score()), found.evidence());
    }
  }

  record NameFound(String name, @Nullable String office, List<Words> mentions) {
    static List<NameFound> all(List<NameFinding> found) {
      return found.stream()
          .map(one -> new NameFound(one.name(), one.office(), words(one.mentions())))
          .toList();
    }
  }

  /// @param start UTF-16 offset into the field
  record Words(String field, int start, int end, String surface) {}

  static AnnotationJson of(EnrichedDocument document) {
    return new AnnotationJson(
        document.source().id(),
        document.places().stream().map(PlaceFound::of).toList(),
        document.topics().stream().map(TopicFound::of).toList(),
        NameFound.all(document.names().people()),
        NameFound.all(document.names().organizations()),
        NameFound.all(document.names().projects()),
        NameFound.all(document.names().dates()),
        NameFound.all(document.names().money()));
  }

  private static List<Words> words(List<Mention> mentions) {
    return mentions.stream()
        .map(one -> new Words(one.field().label(), one.start(), one.end(), one.surface()))
        .toList();
  }

  static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
