package ua.obriy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.http.HttpServer;
import ua.obriy.http.ServerSettings;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;
import ua.obriy.watch.Match;
import ua.obriy.watch.Watch;
import ua.obriy.watch.Watches;

/// Documents in several languages on their way from files to answers.
class LanguagesTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Path FILES = Path.of("src/test/resources/golden/ingest/files");
  private static final Home HOME = Home.ofProcess();
  private static final Console CONSOLE =
      new Console(quiet(), quiet(), false, Messages.in(Locale.of("uk")));

  @TempDir private static Path folder;

  private static Knowledge knowledge;
  private static LuceneStore store;
  private static OpenIndex open;
  private static HttpServer server;
  private static Watch watch;

  @BeforeAll
  static void indexAndServe() throws Exception {
    knowledge = Knowledge.load();
    store = knowledge.store(folder.resolve("index"));
    try (OpenIndex writable = OpenIndex.forWriting(store, knowledge, HOME)) {
      Filters russian =
          new Filters(
              new EnumMap<>(Map.of(Facet.LANG, List.of("ru"))),
              null,
              null,
              null,
              Filters.PlaceRole.ALL);
      watch =
          writable
              .watches()
              .add(new Watches.Draft("", "больницы", "больницы", false, russian, null, null))
              .orElseThrow();
    }
    List<String> sources = new ArrayList<>();
    for (String language : List.of("ru", "en", "pl", "mixed")) {
      sources.add(FILES.resolve("language-" + language + ".txt").toString());
    }
    Path more = folder.resolve("more.ndjson");
    Files.writeString(
        more,
        """
        {"id":"uk","title":"Ремонт лікарні в Харкові","text":"У Харкові відремонтували лікарню та школу. Бюджет виділила рада."}
        {"id":"given","lang":"UKR","title":"Road","text":"Дорога"}
        {"id":"stated","lang":"pl-PL","text":"Droga do Lwowa"}
        {"id":"quote","lang":"en","text":"The hospital (лікарні, Kharkiv) got Starlink terminals."}
        {"id":"odd","lang":"Klingon","text":"Дорогу до школи відремонтують навесні."}
        """);
    sources.add(more.toString());
    assertEquals(0, new Indexing(CONSOLE, HOME, knowledge).run(store, sources));
    open = OpenIndex.forReading(store);
    server =
        new Serving(CONSOLE, HOME, knowledge)
            .start(
                open,
                new ServerSettings("127.0.0.1", 0, null, null, HOME.web(), HOME.boundaries()));
  }

  @AfterAll
  static void close() throws IOException {
    server.close();
    open.close();
  }

  @Test
  void languageIsToldOrTakenAsGiven() throws Exception {
    Map<String, String> languages = new HashMap<>();
    for (JsonNode hit : get("/api/search?size=100").path("hits")) {
      languages.put(nameOf(hit), hit.path("lang").asString());
    }
    assertEquals(
        Map.of(
            "language-ru.txt", "ru",
            "language-en.txt", "en",
            "language-pl.txt", "other",
            "language-mixed.txt", "uk",
            "uk", "uk",
            "given", "uk",
            "stated", "pl",
            "quote", "en",
            "odd", "uk"),
        languages);
    assertFalse(get("/api/documents/given").path("langInferred").asBoolean());
    assertTrue(get("/api/documents/uk").path("langInferred").asBoolean());
  }

  @Test
  void russianDocumentsAreFoundByFormsOfTheirWords() throws Exception {
    assertFound("укрытие", "language-ru.txt");
    assertFound("больницам", "language-ru.txt", "quote", "uk");
    assertFound("трех домах", "language-ru.txt");
    assertFound("ещё жителей", "language-ru.txt");
    assertFound("\"жители ещё трёх домов\"", "language-ru.txt");
    assertFound("\"жители еще трех домов\"", "language-ru.txt");
    assertFound("школьному", "language-ru.txt");
    assertFound("укрыт*", "language-ru.txt");
    assertFound("получат NEAR/3 больницы", "language-ru.txt");
  }

  @Test
  void englishDocumentsAreFoundByFormsOfTheirWords() throws Exception {
    assertFound("donor", "language-en.txt");
    assertFound("the agreements of mayors", "language-en.txt");
    assertFound("child shelter", "language-en.txt");
    assertFound("delivering generator", "language-en.txt");
    assertFound("\"city council\"", "language-en.txt");
  }

  @Test
  void wordsInOtherLettersAreFoundAsInUkrainianDocuments() throws Exception {
    assertFound("лікарня terminal", "quote");
    assertFound("Starlink", "quote");
  }

  @Test
  void otherLanguagesAreFoundByTheFormsThatStandThere() throws Exception {
    assertFound("szkół", "language-pl.txt");
    assertFound("generatory", "language-pl.txt");
    assertFound("Droga", "stated");
  }

  @Test
  void aRussianWordOfRussianDocumentsIsAlsoAskedForInUkrainian() throws Exception {
    JsonNode answer = search("больница");
    assertEquals(List.of("language-ru.txt", "quote", "uk"), names(answer));
    JsonNode change = answer.path("query").path("changes").path(0);
    assertEquals("больница / лікарня", change.path("to").asString());
  }

  @Test
  void marksCoverTheWordsOfEachLanguage() throws Exception {
    assertEquals(List.of("укрытия", "школьные"), marked(search("школьное укрытие"), true));
    assertEquals(List.of("Больница", "генератор"), marked(search("больниц генераторы"), false));
    assertEquals(List.of("shelters", "schools"), marked(search("shelter school"), true).reversed());
    assertEquals(List.of("mayor's", "repairs"), marked(search("mayor repairing"), false));
  }

  @Test
  void facetCountsAndFilterAgree() throws Exception {
    JsonNode facet = get("/api/search?size=0").path("facets").path("lang");
    Map<String, String> labels = new HashMap<>();
    for (JsonNode value : facet) {
      String lang = value.path("value").asString();
      labels.put(lang, value.path("label").asString());
      JsonNode filtered = get("/api/search?size=0&lang=" + lang);
      assertEquals(value.path("count").asLong(), filtered.path("total").asLong(), lang);
    }
    assertEquals("uk", facet.path(0).path("value").asString(), "the most frequent first");
    assertEquals(
        Map.of(
            "uk", "українська",
            "ru", "російська",
            "en", "англійська",
            "pl", "польська",
            "other", "інша"),
        labels);
    assertEquals(List.of("language-ru.txt"), names(search("мова:російська")));
    assertTrue(text("/api/export.csv?lang=other").contains(",other,"));
    assertEquals(2, get("/api/feed.json?lang=en").path("items").size());
  }

  @Test
  void exportStatesALanguageOnlyIfTheSourceDid() throws Exception {
    for (String line : text("/api/export.ndjson").lines().toList()) {
      JsonNode document = JSON.readTree(line);
      boolean stated =
          List.of("given", "stated", "quote", "odd").contains(document.path("id").asString());
      assertEquals(stated, document.has("lang"), line);
    }
  }

  @Test
  void savedSearchesHearOfRussianDocuments() throws Exception {
    try (OpenIndex writable = OpenIndex.forWriting(store, knowledge, HOME)) {
      List<Match> matches = writable.watches().matches(watch.id());
      assertEquals(1, matches.size(), matches.toString());
    }
  }

  private static void assertFound(String typed, String... names) throws Exception {
    assertEquals(List.of(names), names(search(typed)), typed);
  }

  private static JsonNode search(String typed) throws Exception {
    return get("/api/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
  }

  private static List<String> names(JsonNode answer) {
    List<String> names = new ArrayList<>();
    answer.path("hits").forEach(hit -> names.add(nameOf(hit)));
    return names.stream().sorted().toList();
  }

  /// The file of a document that has no id of its own.
  private static String nameOf(JsonNode hit) {
    String id = hit.path("id").asString();
    return switch (hit.path("title").asString().split(" ", 2)[0]) {
      case "Город" -> "language-ru.txt";
      case "Donors" -> "language-en.txt";
      case "Rada" -> "language-pl.txt";
      case "Мешканці" -> "language-mixed.txt";
      default -> id;
    };
  }

  private static List<String> marked(JsonNode answer, boolean title) {
    List<String> marked = new ArrayList<>();
    JsonNode hit = answer.path("hits").path(0);
    if (title) {
      addMarked(hit.path("title").asString(), hit.path("titleMarks"), marked);
    } else {
      for (JsonNode snippet : hit.path("snippets")) {
        addMarked(snippet.path("text").asString(), snippet.path("marks"), marked);
      }
    }
    return marked.stream().sorted().toList();
  }

  private static void addMarked(String text, JsonNode marks, List<String> marked) {
    for (JsonNode mark : marks) {
      marked.add(text.substring(mark.path(0).asInt(), mark.path(1).asInt()));
    }
  }

  private static JsonNode get(String address) throws Exception {
    return JSON.readTree(text(address));
  }

  private static String text(String address) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + address);
    HttpResponse<String> answer =
        CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private static PrintStream quiet() {
    return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
  }
}
