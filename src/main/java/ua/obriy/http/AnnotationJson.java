package ua.obriy.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.enrich.Annotated;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Mention;
import ua.obriy.model.NameFinding;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.TopicFinding;
import ua.obriy.model.UnresolvedPlace;

/// What was understood of a document, with its evidence.
///
/// @param lang as stated, else as told from the words; absent where there are none
/// @param unresolved names of places that were not taken for one of them; absent where it was not
///     asked
record AnnotationJson(
    String id,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String lang,
    List<PlaceFound> places,
    List<TopicFound> topics,
    List<NameFound> people,
    List<NameFound> organizations,
    List<NameFound> projects,
    List<DateFound> dates,
    List<MoneyFound> money,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<NameLeft> unresolved) {

  /// @param code КАТОТТГ; of an abolished raion that of the raion where most of it lies now
  /// @param name current official one; of an abolished raion its own
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

  /// @param name ISO 8601, as precisely as the words tell it
  /// @param precision `day`, `week`, `month`, `year` or `range` of years
  record DateFound(String name, String precision, List<Words> mentions) {
    static List<DateFound> all(List<NameFinding> found) {
      return found.stream()
          .map(one -> new DateFound(one.name(), precision(one.name()), words(one.mentions())))
          .toList();
    }

    private static String precision(String iso) {
      if (iso.indexOf('/') >= 0) {
        return "range";
      }
      String parts = iso.startsWith("--") ? "0000" + iso.substring(1) : iso;
      return parts.indexOf('W') >= 0
          ? "week"
          : switch (parts.length()) {
            case 4 -> "year";
            case 7 -> "month";
            default -> "day";
          };
    }
  }

  /// @param name amount and currency with a space between
  /// @param amount decimal digits, whole units of the currency
  /// @param currency ISO 4217
  record MoneyFound(String name, String amount, String currency, List<Words> mentions) {
    static List<MoneyFound> all(List<NameFinding> found) {
      return found.stream().map(MoneyFound::of).toList();
    }

    private static MoneyFound of(NameFinding one) {
      int space = one.name().indexOf(' ');
      String amount = one.name().substring(0, Math.max(space, 0));
      return new MoneyFound(
          one.name(), amount, one.name().substring(space + 1), words(one.mentions()));
    }
  }

  /// @param start UTF-16 offset into the field
  record Words(String field, int start, int end, String surface) {}

  /// A name of places that was not taken for one of them.
  ///
  /// @param start UTF-16 offset into the field
  /// @param outcome `ambiguous` or `unknown`
  /// @param candidates at most ten of the places that are called so
  record NameLeft(
      String field,
      int start,
      int end,
      String surface,
      String outcome,
      List<Candidate> candidates,
      String reason) {

    static NameLeft of(UnresolvedPlace left) {
      Mention mention = left.mention();
      return new NameLeft(
          mention.field().label(),
          mention.start(),
          mention.end(),
          mention.surface(),
          left.outcome().label(),
          left.candidates().stream().map(Candidate::of).toList(),
          left.reason());
    }
  }

  /// @param region code of the oblast
  record Candidate(String code, String name, String type, String region, String regionName) {
    static Candidate of(UnresolvedPlace.Candidate candidate) {
      Place place = candidate.place();
      return new Candidate(
          place.code(),
          place.name(),
          place.type().label(),
          place.regionCode(),
          candidate.regionName());
    }
  }

  static AnnotationJson of(Annotated annotated) {
    return of(annotated.document(), annotated.unresolved().stream().map(NameLeft::of).toList());
  }

  /// Of a stored document, which keeps only what was found.
  static AnnotationJson of(EnrichedDocument document) {
    return of(document, null);
  }

  private static AnnotationJson of(EnrichedDocument document, @Nullable List<NameLeft> unresolved) {
    return new AnnotationJson(
        document.source().id(),
        document.lang(),
        document.places().stream().map(PlaceFound::of).toList(),
        document.topics().stream().map(TopicFound::of).toList(),
        NameFound.all(document.names().people()),
        NameFound.all(document.names().organizations()),
        NameFound.all(document.names().projects()),
        DateFound.all(document.names().dates()),
        MoneyFound.all(document.names().money()),
        unresolved);
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
