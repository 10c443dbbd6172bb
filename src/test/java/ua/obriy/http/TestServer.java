package ua.obriy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.enrich.Enricher;
import ua.obriy.lucene.WaitingQuestions;
import ua.obriy.model.Analysis;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Field;
import ua.obriy.model.Given;
import ua.obriy.model.Mention;
import ua.obriy.model.NameFinding;
import ua.obriy.model.Names;
import ua.obriy.model.Original;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.Provenance;
import ua.obriy.model.Repair;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.Topic;
import ua.obriy.model.TopicFinding;
import ua.obriy.search.Background;
import ua.obriy.search.TypedSearch;
import ua.obriy.text.Equivalences;
import ua.obriy.text.RussianWords;
import ua.obriy.text.UkrainianText;
import ua.obriy.watch.WatchSettings;
import ua.obriy.watch.Watches;

/// A real server on a free port over ports in memory, with three documents.
final class TestServer implements AutoCloseable {
  static final String TOKEN = "s3cret";
  static final int MOST_WATCHES = 20;
  private static final UkrainianText TEXT = UkrainianText.load();
  private static final List<Topic> TOPICS =
      List.of(
          new Topic("health", "Охорона здоров’я", "Health", "hospitals"),
          new Topic("roads", "Дороги", "Roads", "streets and bridges"));

  final MemoryIndex index = new MemoryIndex();
  final Watches watches;
  final ua.obriy.index.History traces;
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestServer(@Nullable String token, Path folder) throws IOException {
    Path web = Files.createDirectories(folder.resolve("web"));
    Files.writeString(web.resolve("index.html"), "<!doctype html><title>Обрій</title>");
    Files.writeString(web.resolve("embed.html"), "<!doctype html><title>Карта</title>");
    Files.writeString(web.resolve("long.css"), "p { color: red }\n".repeat(1000));
    Path geo = Files.createDirectories(folder.resolve("geo"));
    Files.writeString(geo.resolve("regions.topojson"), TOPOLOGY);
    Files.writeString(geo.resolve("secret.tsv"), "не для показу");
    DOCUMENTS.forEach(index::add);
    Enricher enricher = source -> understood(source, SmallGazetteer.SUMY, "roads");
    SmallGazetteer places = new SmallGazetteer();
    TypedSearch search =
        new TypedSearch(
            index, new Background(TEXT, RussianWords.NONE, places, TOPICS, Equivalences.NONE));
    this.traces = new ua.obriy.index.History(folder.resolve("history"));
    this.watches =
        Watches.open(
            new WatchSettings(folder.resolve("watches"), MOST_WATCHES, true, Clock.systemUTC()),
            new Watches.Parts(
                new WaitingQuestions(TEXT, Equivalences.NONE, places), index, search::standing));
    Services services =
        new Services(
            search, index, index, new LineReader(), enricher, places, TOPICS, watches, traces);
    this.server =
        HttpServer.start(new ServerSettings("127.0.0.1", 0, token, null, web, geo), services);
  }

  /// @param folder where the page may be written
  static TestServer start(Path folder) throws IOException {
    return new TestServer(TOKEN, folder);
  }

  static TestServer withoutToken(Path folder) throws IOException {
    return new TestServer(null, folder);
  }

  int port() {
    return server.port();
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, "", headers);
  }

  HttpResponse<String> send(String method, String path, String body, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /// The problem that this answer is.
  static JsonNode problem(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    String type = answer.headers().firstValue("content-type").orElse("");
    assertEquals("application/problem+json; charset=utf-8", type);
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertEquals(status, problem.path("status").asInt());
    return problem;
  }

  /// All that the server sends for these bytes until it closes.
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
    try {
      watches.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static final String TOPOLOGY =
      """
      {"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[30,50]},
       "arcs":[[[0,0],[2,0],[0,2]],[[2,2],[-2,0],[0,-2]]],
       "objects":{"regions":{"type":"GeometryCollection","geometries":[
         {"type":"Polygon","id":"UA59","arcs":[[0,1]]},
         {"type":"MultiPolygon","id":"UA46","arcs":[[[-2,-1]]]}]}}}
      """;

  private static final List<EnrichedDocument> DOCUMENTS =
      List.of(
          understood(
              source("news/1", "Лікарня в Сумах", "У Сумах відкрили лікарню.", "2024-05-09"),
              SmallGazetteer.SUMY,
              "health"),
          understood(
              source("2", "Дорога до Зорі", "Біля Зорі ремонтують дорогу.", "2024-06-01"),
              SmallGazetteer.ZORIA,
              "roads"),
          understood(
              source("3", "Зоря на Львівщині", "Тут теж ремонтують дорогу.", "2024-06-30"),
              SmallGazetteer.OTHER_ZORIA,
              "roads"));

  private static SourceDocument source(String id, String title, String text, String date) {
    return new SourceDocument(
        id,
        "https://example.org/" + id,
        title,
        text,
        LocalDate.parse(date),
        "Зразок",
        "news",
        "uk",
        Given.NOTHING,
        List.of(new Repair("control", Field.TEXT, 1, "U+0000 ×1", "")),
        new Original(null, "\u0000" + text),
        new Provenance("sample.ndjson:1", "abc", "ndjson"),
        Map.of("views", 7));
  }

  private static EnrichedDocument understood(SourceDocument source, Place place, String topic) {
    Mention mention = new Mention(Field.TEXT, 0, 2, source.text().substring(0, 2));
    String region = place.regionCode().equals("UA59") ? "Сумська область" : "Львівська область";
    PlaceFinding found =
        new PlaceFinding(place, region, true, 0.9, List.of(mention), "названо в тексті");
    NameFinding person = new NameFinding("Олена Зразкова", "речниця", List.of());
    return new EnrichedDocument(
        source,
        new Analysis(List.of(), List.of()),
        List.of(found),
        List.of(new TopicFinding(topic, 0.75, List.of("слово"))),
        new Names(List.of(person), List.of(), List.of(), List.of(), List.of()));
  }
}
