package ua.obriy.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceType;
import ua.obriy.model.Topic;

/// Turns names in conditions (`місто:Суми`, `тема:"Житлова політика"`, `вид:новини`) into the codes
/// and ids that documents carry. What it cannot resolve stays as typed.
final class ConditionNames {
  private static final Map<String, String> KINDS =
      Map.of(
          "новини", "news",
          "новина", "news",
          "проєкт", "project",
          "проєкти", "project",
          "проект", "project",
          "проекти", "project");

  private static final Map<String, String> LANGUAGES =
      Map.of("українська", "uk", "російська", "ru", "англійська", "en", "інша", "other");

  /// Most homonyms that one name stands for.
  private static final int MOST = 20;

  private final Background known;

  ConditionNames(Background known) {
    this.known = known;
  }

  Query resolve(Query query) {
    return switch (query) {
      case Query.In(Facet facet, String value) -> condition(facet, value);
      case Query.AllOf(List<Query> parts) -> new Query.AllOf(each(parts));
      case Query.AnyOf(List<Query> parts) -> new Query.AnyOf(each(parts));
      case Query.MostOf(List<Query> parts, int least) -> new Query.MostOf(each(parts), least);
      case Query.Not(Query inner) -> new Query.Not(resolve(inner));
      case Query.Title(Query inner) -> new Query.Title(resolve(inner));
      case Query.Preferred(Query inner) -> new Query.Preferred(resolve(inner));
      case Query.Everything _, Query.Word _, Query.Phrase _, Query.Near _, Query.Prefix _ -> query;
      case Query.Dated _ -> query;
      case Query.Named _, Query.Alike _ -> query;
    };
  }

  private List<Query> each(List<Query> parts) {
    return parts.stream().map(this::resolve).toList();
  }

  private Query condition(Facet facet, String value) {
    String folded = value.toLowerCase(Locale.ROOT);
    return switch (facet) {
      case REGION, CITY, DISTRICT, PLACE -> place(facet, value);
      case TOPIC -> new Query.In(facet, topic(folded));
      case KIND -> new Query.In(facet, kind(value, folded));
      case LANG -> new Query.In(facet, LANGUAGES.getOrDefault(folded, folded));
      case SOURCE, PROJECT, PERSON, ORGANIZATION -> new Query.In(facet, value);
    };
  }

  private static String kind(String value, String folded) {
    return KINDS.containsValue(folded) ? folded : KINDS.getOrDefault(folded, value);
  }

  private String topic(String folded) {
    return known.topics().stream()
        .filter(
            topic -> names(topic).anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(folded)))
        .map(Topic::id)
        .findFirst()
        .orElseGet(() -> topicByWord(folded));
  }

  /// `тема:житло` means the one topic whose name has a word that begins so.
  private String topicByWord(String folded) {
    String start = folded.length() > 4 ? folded.substring(0, folded.length() - 1) : folded;
    List<String> found =
        known.topics().stream()
            .filter(topic -> hasWord(topic.name(), start))
            .map(Topic::id)
            .toList();
    return found.size() == 1 ? found.getFirst() : folded;
  }

  private static boolean hasWord(String name, String start) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[ ,-]+", -1))
        .anyMatch(word -> word.startsWith(start));
  }

  private static Stream<String> names(Topic topic) {
    return Stream.of(topic.id(), topic.name(), topic.nameEn());
  }

  private Query place(Facet facet, String value) {
    PlaceDirectory places = known.places();
    if (places == null || value.startsWith("UA")) {
      return new Query.In(facet, value);
    }
    List<Place> named =
        places.named(value).stream()
            .filter(place -> fits(place.type(), facet))
            .limit(MOST)
            .toList();
    Place best = best(named);
    List<Query> codes =
        (best == null ? named.stream() : Stream.of(best))
            .map(place -> (Query) new Query.In(facet, place.code()))
            .toList();
    return codes.isEmpty()
        ? new Query.In(facet, value)
        : codes.size() == 1 ? codes.getFirst() : new Query.AnyOf(codes);
  }

  /// A city wins over the villages of the same name and the units around it, a region over all.
  private static @Nullable Place best(List<Place> named) {
    return named.stream()
        .filter(place -> place.type() == PlaceType.REGION || place.type() == PlaceType.CITY)
        .min(Comparator.comparing(Place::type))
        .orElse(null);
  }

  private static boolean fits(PlaceType type, Facet facet) {
    return switch (facet) {
      case REGION -> type == PlaceType.REGION;
      case CITY -> type.isPopulated();
      case DISTRICT -> type != PlaceType.REGION && !type.isPopulated();
      case PLACE -> true;
      case TOPIC, KIND, SOURCE, LANG, PROJECT, PERSON, ORGANIZATION -> false;
    };
  }
}
