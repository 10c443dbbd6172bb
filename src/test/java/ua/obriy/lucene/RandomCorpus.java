package ua.obriy.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
          "школа", "міст", "вода", "лікарня", "бюджет", "трамвай", "парк", "мер", "діти", "газ");

  private static final List<Place> PLACES =
      List.of(
          Sample.place("UA01", PlaceType.REGION, "UA01"),
          Sample.place("UA011", PlaceType.CITY, "UA01"),
          Sample.place("UA0112", PlaceType.CITY_DISTRICT, "UA01"),
          Sample.place("UA02", PlaceType.REGION, "UA02"),
          Sample.place("UA021", PlaceType.VILLAGE, "UA02"),
          Sample.place("UA0212", PlaceType.RAION, "UA02"),
          Sample.place("UA03", PlaceType.CITY, "UA03"));

  private static final List<String> TOPICS = List.of("housing", "roads", "water", "sport");
  private static final List<String> SOURCES = List.of("Суспільне", "Рада", "Газета");
  private static final List<String> PEOPLE = List.of("Іван Франко", "Леся Українка");

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
    sample.date(rarely() ? null : LocalDate.of(2023, 1, 1).plusDays(random.nextInt(500)));
    sample.source(rarely() ? null : one(SOURCES));
    sample.kind(random.nextBoolean() ? "news" : "project").lang(rarely() ? "ru" : "uk");
    for (int i = random.nextInt(4); i > 0; i--) {
      sample.place(one(PLACES), random.nextBoolean());
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
    return switch (random.nextInt(11)) {
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
              word(), Facet.REGION, List.of(one(PLACES).regionCode()), random.nextBoolean());
      default -> word();
    };
  }

  private Query word() {
    return new Query.Word(one(WORDS));
  }

  Filters filters() {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    if (random.nextBoolean()) {
      chosen.put(Facet.REGION, codes("UA01", "UA02", "UA03", "UA99"));
    }
    if (rarely()) {
      chosen.put(Facet.CITY, codes("UA011", "UA021", "UA03", "UA98"));
    }
    if (rarely()) {
      chosen.put(Facet.TOPIC, codes("housing", "roads", "unknown"));
    }
    if (rarely()) {
      chosen.put(Facet.SOURCE, codes("Суспільне", "Рада", "Газета"));
    }
    LocalDate from = rarely() ? LocalDate.of(2023, 3, 5) : null;
    LocalDate to = rarely() ? LocalDate.of(2023, 11, 20) : null;
    Filters.Box box = rarely() ? new Filters.Box(29, 52.5, 31, 53.5) : null;
    return new Filters(chosen, from, to, box, rarely() ? PlaceRole.ABOUT : PlaceRole.ALL);
  }

  private List<String> codes(String... choices) {
    List<String> codes = new ArrayList<>();
    for (String code : choices) {
      if (random.nextBoolean()) {
        codes.add(code);
      }
    }
    return codes;
  }
}
