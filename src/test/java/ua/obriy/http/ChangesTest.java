package ua.obriy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.index.Trace;

/// Adding and deleting documents.
class ChangesTest {
  private static final String NDJSON = "application/x-ndjson";
  private TestServer server;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    server = TestServer.start(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void eachDocumentOfABodyHasItsOutcome() throws Exception {
    String body = "{\"id\":\"n\",\"text\":\"нове\"}\n{broken\n{\"id\":\"2\",\"text\":\"інше\"}\n";
    HttpResponse<String> answer = post(body);
    assertEquals(200, answer.statusCode(), answer.body());
    JsonNode all = JsonMapper.shared().readTree(answer.body());
    assertEquals(1, all.path("added").asInt());
    assertEquals(1, all.path("replaced").asInt());
    assertEquals(1, all.path("failed").asInt());
    assertEquals("POST:2", all.path("outcomes").get(1).path("where").asString());
    assertEquals("інше", server.index.document("2").get().source().text());
    assertEquals(1, server.index.commits);
  }

  @Test
  void copiesOfATextAreOneHitWhenAskedAndListedByTheirStory() throws Exception {
    post("{\"id\":\"copy\",\"title\":\"Інше\",\"text\":\"У Сумах відкрили лікарню.\"}");
    JsonNode plain = read("/api/search?facets=kind");
    assertEquals(4, plain.path("total").asInt());
    assertEquals(4, plain.path("hits").size());
    assertTrue(plain.path("stories").isMissingNode());
    JsonNode folded = read("/api/search?facets=kind&collapse=story");
    assertEquals(4, folded.path("total").asInt());
    assertEquals(3, folded.path("stories").asInt());
    assertEquals(3, folded.path("hits").size());
    JsonNode cluster = read("/api/documents/copy").path("cluster");
    assertEquals("c0ffee", cluster.path("id").asString());
    assertEquals(2, cluster.path("size").asInt());
    JsonNode first = cluster.path("members").get(0);
    assertEquals("news/1", first.path("id").asString());
    assertEquals("2024-05-09", first.path("date").asString());
    assertTrue(first.path("first").asBoolean());
    assertEquals(0.25, first.path("added").asDouble());
    assertTrue(read("/api/documents/2").path("cluster").isNull());
    assertEquals(0, read("/api/search?story=abc").path("total").asInt());
    TestServer.problem(400, server.get("/api/search?story=C0FFEE!"));
    TestServer.problem(400, server.get("/api/search?collapse=stories"));
  }

  @Test
  void aRemovedDocumentTellsWhenAndWhyAndAnUnknownOneIsUnknown() throws Exception {
    Instant time = Instant.parse("2024-05-09T10:00:00Z");
    server.traces.note(new Trace(time, Trace.Action.ADDED, "2", "a.txt", null, "h1", null));
    JsonNode history = read("/api/documents/2").path("history");
    assertEquals("added", history.get(0).path("action").asString());
    server.traces.note(
        new Trace(time, Trace.Action.REMOVED, "x", "obriy", "h1", null, "файла більше немає: a"));
    JsonNode gone = TestServer.problem(410, server.get("/api/documents/x"));
    assertEquals("2024-05-09T10:00:00Z", gone.path("removed").asString());
    assertEquals("файла більше немає: a", gone.path("reason").asString());
    TestServer.problem(404, server.get("/api/documents/y"));
  }

  private JsonNode read(String path) throws Exception {
    HttpResponse<String> answer = server.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return JsonMapper.shared().readTree(answer.body());
  }

  @Test
  void aBodyWithoutAGoodDocumentIs400() throws Exception {
    JsonNode problem = TestServer.problem(400, post("{broken"));
    assertEquals("failed", problem.path("outcomes").get(0).path("outcome").asString());
    TestServer.problem(400, post(""));
  }

  @Test
  void deletedDocumentsAreGone() throws Exception {
    assertEquals(200, delete("news%2F1").statusCode());
    assertTrue(server.index.document("news/1").isEmpty());
    TestServer.problem(404, delete("news%2F1"));
  }

  @Test
  void aWrongTokenChangesNothing() throws Exception {
    for (String[] header :
        new String[][] {
          {"X-Other", "1"}, {"Authorization", "Bearer wrong"}, {"Authorization", "x"}
        }) {
      HttpResponse<String> answer =
          server.send("DELETE", "/api/documents/2", "", header[0], header[1]);
      TestServer.problem(401, answer);
      assertEquals("Bearer", answer.headers().firstValue("www-authenticate").get());
    }
    assertTrue(server.index.document("2").isPresent());
  }

  @Test
  void withoutATokenTheServerOnlyReads(@TempDir Path folder) throws Exception {
    try (TestServer reading = TestServer.withoutToken(folder)) {
      HttpResponse<String> answer =
          reading.send("POST", "/api/documents", "{}", "Authorization", "Bearer x");
      String detail = TestServer.problem(403, answer).path("detail").asString();
      assertTrue(detail.contains("OBRIY_TOKEN"), detail);
    }
  }

  private HttpResponse<String> post(String body) throws Exception {
    return server.send(
        "POST", "/api/documents", body, "Content-Type", NDJSON, "Authorization", bearer());
  }

  private HttpResponse<String> delete(String id) throws Exception {
    return server.send("DELETE", "/api/documents/" + id, "", "Authorization", bearer());
  }

  private static String bearer() {
    return "Bearer " + TestServer.TOKEN;
  }
}
