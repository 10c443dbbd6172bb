package ua.obriy.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;
import ua.obriy.search.Filters.PlaceRole;
import ua.obriy.search.Query;

/// Random documents and random questions about them, all from one seed.
final class RandomCorpus {
  static final List<String> WORDS =
      List.of(
          "школа", "міст", "вода", "лікарня", "бюджет", "трамвай", "парк", "мер", "діти", "газ",
          "школы", "парки", "park", "parks", "budget");

  /// Two regions with places on all levels, and a city that is its own region by the same code.
  static final NestedPlaces PLACES =
      new NestedPlaces(
          List.of(
              place("UA01", PlaceType.REGION, null, 50.1),
              place("UA011", PlaceType.RAION, "UA01", 50.2),
              place("UA012", PlaceType.RAION, "UA01", 50.3),
              place("UA0111", PlaceType.HROMADA, "UA011", 50.4),
              place("UA0112", PlaceType.HROMADA, "UA011", 50.5),
              place("UA0121", PlaceType.HROMADA, "UA012", 50.6),
              place("UA01111", PlaceType.CITY, "UA0111", 51.1),
              place("UA01112", PlaceType.VILLAGE, "UA0111", 51.2),
              place("UA01121", PlaceType.SETTLEMENT, "UA0112", 51.3),
              place("UA01211", PlaceType.VILLAGE, "UA0121", 51.4),
              place("UA011111", PlaceType.CITY_DISTRICT, "UA01111", 51.5),
              place("UA011112", PlaceType.CITY_DISTRICT, "UA01111", 51.6),
              place("UA02", PlaceType.REGION, null, 52.1),
              place("UA021", PlaceType.RAION, "UA02", 52.2),
              place("UA0211", PlaceType.HROMADA, "UA021", 52.3),
              place("UA02111", PlaceType.CITY, "UA0211", 52.4),
              place("UA03", PlaceType.REGION, null, 53.1),
              place("UA03", PlaceType.CITY, "UA03", 53.1),
              place("UA031", PlaceType.CITY_DISTRICT, "UA03", 53.2)));

  private static final List<String> TOPICS = List.of("housing", "roads", "water", "sport");
  private static final List<String> SOURCES = List.of("Суспільне", "Рада", "Газета");
  private static final List<String> PEOPLE = List.of("Іван Франко", "Леся Українка");
  private static final List<String> KINDS = List.of("news", "project", "Рішення");
  private static final List<String> LANGUAGES = List.of("uk", "ru", "en", "pl", "other");

  private static Place place(String code, PlaceType type, @Nullable String parent, double lat) {
    String region = code.substring(0, 4);
    return new Place(code, type, "Назва " + code, code, parent, region, lat, 30, 1);
  }

  private final Random random;

  RandomCorpus(long seed) {
    this.random = new Random(seed);
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private boolean rarely() {
    return random.nextInt(4) == 0;
  }

  EnrichedDocument document(String id) {
    Sample sample = Sample.of(id).title(words(1 + random.nextInt(3)));
    sample.text(words(3 + random.nextInt(8)));
    sample.date(rarely() ? null : anyDay());
    sample.source(rarely() ? null : one(SOURCES));
    sample.kind(rarely() ? null : one(KINDS)).lang(rarely() ? null : one(LANGUAGES));
    for (int i = random.nextInt(4); i > 0; i--) {
      sample.place(one(PLACES.places()), random.nextBoolean());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      sample.topic(one(TOPICS));
    }
    if (rarely()) {
      sample.person(one(PEOPLE)).organization("Рада").project("Парк " + random.nextInt(3));
    }
    if (random.nextBoolean()) {
      sample.extra(Map.of("partOf", "w" + random.nextInt(20)));
    }
    return sample.document();
  }

  private String words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(one(WORDS));
    }
    return String.join(" ", words);
  }

  Query query() {
    return switch (random.nextInt(15)) {
      case 0 -> new Query.Everything();
      case 1 -> new Query.AllOf(List.of(word(), word()));
      case 2 -> new Query.AnyOf(List.of(word(), word()));
      case 3 -> new Query.AllOf(List.of(word(), new Query.Not(word())));
      case 4 -> new Query.Title(word());
      case 5 -> new Query.MostOf(List.of(word(), word(), word()), 2);
      case 6 -> new Query.AllOf(List.of(word(), new Query.Preferred(word())));
      case 7 -> new Query.AnyOf(List.of(word(), new Query.In(Facet.TOPIC, one(TOPICS))));
      case 8 -> new Query.AllOf(List.of(new Query.Word("!!!"), new Query.Preferred(word())));
      case 9 ->
          new Query.Named(
              word(), Facet.REGION, List.of(anyPlace().regionCode()), random.nextBoolean());
      case 10 -> new Query.Not(new Query.AnyOf(List.of(word(), word())));
      case 11 -> new Query.AllOf(List.of(new Query.Not(word()), new Query.Not(inPlace())));
      case 12 -> new Query.AnyOf(List.of(inPlace(), new Query.In(Facet.PERSON, one(PEOPLE))));
      case 13 -> new Query.AllOf(List.of(word(), dated()));
      default -> word();
    };
  }

  private Query inPlace() {
    return new Query.In(Facet.PLACE, anyPlace().code());
  }

  private Place anyPlace() {
    return one(PLACES.places());
  }

  private Query dated() {
    return new Query.Dated(rarely() ? null : anyDay(), rarely() ? null : anyDay());
  }

  private LocalDate anyDay() {
    return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(500));
  }

  private Query word() {
    return new Query.Word(one(WORDS));
  }

  Filters filters() {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      if (random.nextInt(7) == 0) {
        chosen.put(facet, values(facet));
      }
    }
    LocalDate from = rarely() ? anyDay() : null;
    LocalDate to = rarely() ? anyDay() : null;
    // No border runs through a place: the index rounds coordinates to about a centimetre.
    double south = 50.05 + random.nextInt(40) / 10.0;
    Filters.Box box = random.nextInt(6) == 0 ? new Filters.Box(29, south, 31, south + 1.1) : null;
    return new Filters(chosen, from, to, box, rarely() ? PlaceRole.ABOUT : PlaceRole.ALL);
  }

  /// One or several values, also one that no document has.
  private List<String> values(Facet facet) {
    List<String> values = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      values.add(rarely() ? "UA99" : value(facet));
    }
    return values.stream().distinct().toList();
  }

  private String value(Facet facet) {
    return switch (facet) {
      case REGION -> anyPlace().regionCode();
      case CITY, DISTRICT, PLACE -> anyPlace().code();
      case TOPIC -> one(TOPICS);
      case KIND -> one(KINDS);
      case SOURCE -> one(SOURCES);
      case LANG -> one(LANGUAGES);
      case PROJECT -> "Парк " + random.nextInt(3);
      case PERSON -> one(PEOPLE);
      case ORGANIZATION -> "Рада";
    };
  }
}
