package ua.obriy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What each endpoint answers, beside golden files. With `-Dgolden=write` the files are written.
class AnswersTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/http");
  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    server = TestServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "search, /api/search?q=%D0%B4%D0%BE%D1%80%D0%BE%D0%B3%D1%83&asTyped=true&size=1",
    "search-filtered, /api/search?city=UA5909&topic=roads&facets=city,date&from=2024-06-01",
    "search-places, /api/search?size=0&place=UA59&facets=place&facet.place.sort=name",
    "map, /api/map?topic=roads",
    "map-nested, /api/map?nested=true&place=UA59",
    "map-geometry, /api/map?geometry=true&city=UA5908",
    "suggest, /api/suggest?q=%D0%B7%D0%BE%D1%80",
    "suggest-names, /api/suggest?q=%D0%97%D1%80%D0%B0%D0%B7",
    "document, /api/documents/news%2F1",
    "similar, /api/documents/news%2F1/similar",
    "places, /api/places?q=%D1%81%D1%83%D0%BC%D0%B8",
    "place, /api/places/UA5908",
    "topics, /api/topics",
    "openapi, /api/openapi.json",
    "live, /health/live",
    "ready, /health/ready"
  })
  void endpointsAnswerAsWrittenDown(String name, String path) throws Exception {
    HttpResponse<String> answer = server.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(
        "application/json; charset=utf-8", answer.headers().firstValue("content-type").get());
    assertGolden(name, answer.body());
  }

  @Test
  void annotateAnswersWithEvidence() throws Exception {
    HttpResponse<String> answer =
        server.send(
            "POST",
            "/api/annotate",
            "{\"id\":\"a\",\"text\":\"У Сумах свято\"}",
            "Content-Type",
            "application/json");
    assertEquals(200, answer.statusCode());
    assertGolden("annotate", answer.body());
  }

  @Test
  void mapAndSearchCountTheSame() throws Exception {
    for (String filter :
        new String[] {"", "&region=UA59", "&topic=roads&city=UA5909", "&place=UA59"}) {
      JsonNode search =
          PRETTY.readTree(server.get("/api/search?size=0" + filter).body()).path("facets");
      JsonNode map = PRETTY.readTree(server.get("/api/map?sort=newest" + filter).body());
      for (JsonNode feature : map.path("features")) {
        JsonNode place = feature.path("properties");
        String facet = place.path("type").asString().equals("region") ? "region" : "city";
        assertEquals(
            countOf(search.path(facet), place.path("code").asString()),
            place.path("count").asLong());
      }
    }
  }

  @Test
  void theNestedMapAndTheFacetOfNestedPlacesCountTheSame() throws Exception {
    for (String filter : new String[] {"", "&topic=roads", "&place=UA59"}) {
      String inside = "&facet.place.in=UA59&facet.place.in=UA46";
      JsonNode tree =
          PRETTY.readTree(server.get("/api/search?size=0&facets=place" + inside + filter).body());
      JsonNode map = PRETTY.readTree(server.get("/api/map?nested=true" + filter).body());
      for (JsonNode feature : map.path("features")) {
        JsonNode place = feature.path("properties");
        assertEquals(
            countOf(tree.path("facets").path("place"), place.path("code").asString()),
            place.path("count").asLong(),
            place.path("name").asString());
      }
    }
  }

  private static long countOf(JsonNode values, String code) {
    long count = 0;
    for (JsonNode value : values) {
      count += value.path("value").asString().equals(code) ? value.path("count").asLong() : 0;
    }
    return count;
  }

  @Test
  void placesMayBeNamed() throws Exception {
    String byName = server.get("/api/search?city=%D0%A1%D1%83%D0%BC%D0%B8&facets=kind").body();
    assertEquals(1, PRETTY.readTree(byName).path("total").asInt(), "the city, not the village");
    String region =
        server
            .get(
                "/api/search?region=%D0%A1%D1%83%D0%BC%D1%81%D1%8C%D0%BA%D0%B0+%D0%BE%D0%B1%D0%BB%D0%B0%D1%81%D1%82%D1%8C&facets=kind")
            .body();
    assertEquals(2, PRETTY.readTree(region).path("total").asInt());
  }

  @Test
  void everyParameterOfOpenApiIsAccepted() throws Exception {
    JsonNode paths = PRETTY.readTree(server.get("/api/openapi.json").body()).path("paths");
    for (JsonNode parameter : paths.path("/api/search").path("get").path("parameters")) {
      String name = parameter.path("name").asString();
      String body = server.get("/api/search?" + name + "=~").body();
      assertTrue(!body.contains("такого параметра немає"), name);
    }
  }

  private static void assertGolden(String name, String body) throws Exception {
    JsonNode answer = PRETTY.readTree(body);
    if (answer instanceof ObjectNode object && object.has("tookMillis")) {
      object.put("tookMillis", 0);
    }
    String shown = PRETTY.writeValueAsString(answer) + "\n";
    Path file = GOLDEN.resolve(name + ".json");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, shown);
    }
    assertEquals(Files.readString(file), shown, "if it is meant: mvn test -Dgolden=write");
  }
}
