package ua.obriy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProblemsTest {
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
    "size, -1",
    "size, 101",
    "size, many",
    "from, yesterday",
    "to, 2024-02-30",
    "topic, nope",
    "kind, nope",
    "lang, Ukrainian",
    "sort, best",
    "mentions, some",
    "asTyped, yes",
    "facets, colour",
    "bbox, '1,2,3'",
    "bbox, '5,0,1,1'",
    "region, UA00",
    "city, Nowhere",
    "cursor, broken",
    "color, red"
  })
  void badValuesAreNamedWithWhatIsAllowed(String name, String value) throws Exception {
    JsonNode problem = TestServer.problem(400, server.get("/api/search?" + name + "=" + value));
    assertEquals(name, problem.path("parameter").asString());
    assertTrue(problem.path("allowed").size() > 0, problem.toString());
    if (!name.equals("color")) {
      assertEquals(value, problem.path("value").asString());
    }
  }

  @Test
  void ambiguousPlacesComeWithCandidates() throws Exception {
    HttpResponse<String> answer = server.get("/api/search?city=%D0%97%D0%BE%D1%80%D1%8F");
    JsonNode problem = TestServer.problem(400, answer);
    assertEquals("[\"UA5909\",\"UA4609\"]", problem.path("allowed").toString());
    assertEquals(
        "Львівська область", problem.path("candidates").get(1).path("regionName").asString());
  }

  @Test
  void longQuestionsAreRefusedByName() throws Exception {
    JsonNode problem =
        TestServer.problem(400, server.get("/api/search?q=" + "%D1%84".repeat(10_000)));
    assertEquals("q", problem.path("parameter").asString());
    assertTrue(problem.path("value").asString().length() < 300);
  }

  @Test
  void questionsThatCannotBeReadSayWhere() throws Exception {
    JsonNode problem =
        TestServer.problem(
            400, server.get("/api/search?q=" + "(".repeat(30) + "a" + ")".repeat(30)));
    assertEquals("q", problem.path("parameter").asString());
    assertTrue(problem.has("position"));
  }

  @Test
  void aPeriodMustNotEndBeforeItBegins() throws Exception {
    HttpResponse<String> answer = server.get("/api/map?from=2024-06-01&to=2024-05-01");
    assertEquals("from", TestServer.problem(400, answer).path("parameter").asString());
  }

  @Test
  void singleParametersComeOnce() throws Exception {
    HttpResponse<String> answer = server.get("/api/search?size=1&size=2");
    assertEquals("size", TestServer.problem(400, answer).path("parameter").asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/search?q=%ff", "/api/documents/%D0"})
  void brokenEscapesAreExplained(String path) throws Exception {
    String answer = server.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    assertTrue(answer.contains("problem+json"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/nothing",
        "/api/documents/none",
        "/api/places/UA00",
        "/nothing.html",
        "/geo/secret.tsv",
        "/geo/../web/index.html",
        "/%2e%2e/geo/secret.tsv"
      })
  void whatIsNotThereIs404(String path) throws Exception {
    String answer = server.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
    assertTrue(answer.contains("problem+json"), answer);
  }

  @Test
  void wrongMethodsNameTheRightOnes() throws Exception {
    HttpResponse<String> answer = server.send("PUT", "/api/search", "");
    TestServer.problem(405, answer);
    assertEquals("GET, HEAD", answer.headers().firstValue("allow").get());
    TestServer.problem(405, server.send("POST", "/index.html", ""));
  }

  @ParameterizedTest
  @CsvSource({"/api/annotate", "/api/documents"})
  void wrongMediaTypesNameTheRightOnes(String path) throws Exception {
    HttpResponse<String> answer =
        server.send(
            "POST",
            path,
            "id=1",
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Authorization",
            "Bearer " + TestServer.TOKEN);
    JsonNode problem = TestServer.problem(415, answer);
    assertEquals("application/json", problem.path("allowed").get(0).asString());
  }

  @Test
  void largeBodiesAreRefused() throws Exception {
    String body = "{\"text\":\"" + "ж".repeat((int) Limits.ANNOTATE_BYTES / 2) + "\"}";
    HttpResponse<String> answer =
        server.send("POST", "/api/annotate", body, "Content-Type", "application/json");
    TestServer.problem(413, answer);
  }

  @Test
  void endlessBodiesAreRefusedWhenTheyAreTooLong() throws Exception {
    String part = "x".repeat(1 << 16);
    StringBuilder chunked = new StringBuilder();
    for (long sent = 0; sent <= Limits.ANNOTATE_BYTES; sent += part.length()) {
      chunked.append("10000\r\n").append(part).append("\r\n");
    }
    String answer =
        server.raw(
            "POST /api/annotate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
                + chunked);
    assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
  }

  @Test
  void slowQuestionsAre503() throws Exception {
    String eternity = "%D0%B2%D1%96%D1%87%D0%BD%D1%96%D1%81%D1%82%D1%8C";
    TestServer.problem(503, server.get("/api/search?asTyped=true&q=" + eternity));
  }

  @Test
  void unexpectedErrorsShowANumberAndNoSecrets() throws Exception {
    String accident = "%D0%B0%D0%B2%D0%B0%D1%80%D1%96%D1%8F";
    HttpResponse<String> answer = server.get("/api/search?asTyped=true&q=" + accident);
    JsonNode problem = TestServer.problem(500, answer);
    assertFalse(answer.body().contains("таємниця"));
    assertTrue(problem.path("id").asString().length() > 3);
  }

  @Test
  void annotateTakesOneDocument() throws Exception {
    String two = "{\"text\":\"а\"}\n{\"text\":\"б\"}";
    for (String body : new String[] {two, "", "{"}) {
      TestServer.problem(
          400, server.send("POST", "/api/annotate", body, "Content-Type", "application/json"));
    }
  }
}
