package ua.obriy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.lucene.Sample;

class WatchesTest {
  private static final String HOOK = "http://127.0.0.1:9/hook";
  private TestServer server;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    server = TestServer.start(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    return server.send(
        method,
        path,
        body,
        "Content-Type",
        "application/json",
        "Authorization",
        "Bearer " + TestServer.TOKEN);
  }

  private JsonNode save(String body) throws Exception {
    HttpResponse<String> answer = send("POST", "/api/watches", body);
    assertEquals(200, answer.statusCode(), answer.body());
    return JsonMapper.shared().readTree(answer.body());
  }

  @Test
  void aSearchIsSavedShownAndForgotten() throws Exception {
    JsonNode saved =
        save(
            "{\"q\":\"дорога\",\"name\":\"Дороги\",\"region\":\"Сумська область\","
                + "\"topic\":[\"roads\",\"health\"],\"from\":\"2024-01-01\",\"webhook\":\""
                + HOOK
                + "\"}");
    String id = saved.path("id").asString();
    assertTrue(saved.path("secret").asString().length() > 30);
    assertEquals("[\"UA59\"]", saved.path("filters").path("region").toString());
    assertEquals(2, saved.path("filters").path("topic").size());
    JsonNode one = JsonMapper.shared().readTree(send("GET", "/api/watches/" + id, "").body());
    assertTrue(one.path("secret").isMissingNode(), "never again");
    assertEquals(HOOK, one.path("webhook").asString());
    assertEquals(0, one.path("status").path("matches").asInt());
    String all = send("GET", "/api/watches", "").body();
    assertEquals(1, JsonMapper.shared().readTree(all).path("total").asInt());
    assertEquals(200, send("DELETE", "/api/watches/" + id, "").statusCode());
    TestServer.problem(404, send("GET", "/api/watches/" + id, ""));
    TestServer.problem(404, send("DELETE", "/api/watches/" + id, ""));
    TestServer.problem(404, server.get("/api/watches/" + id + "/feed.rss"));
  }

  @Test
  void documentsFoundComeToTheFeed() throws Exception {
    JsonNode saved = save("{\"q\":\"школа\"}");
    var document = Sample.of("9").title("Школа <1>").text("Ремонт школи").document();
    server.watches.keep(server.watches.answeredBy(document));
    String path = "/api/watches/" + saved.path("id").asString() + "/feed.";
    HttpResponse<String> rss = server.get(path + "rss");
    assertEquals(200, rss.statusCode());
    assertTrue(rss.body().contains("<title>Школа &lt;1&gt;</title>"), rss.body());
    JsonNode json = JsonMapper.shared().readTree(server.get(path + "json").body());
    assertEquals("Обрій: школа", json.path("title").asString());
    assertEquals("9", json.path("items").get(0).path("id").asString());
    assertEquals(saved.path("feed").path("json").asString(), json.path("feed_url").asString());
    String tag = rss.headers().firstValue("etag").get();
    assertEquals(304, server.get(path + "rss", "If-None-Match", tag).statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "{\"q\":\"дата:колись\"}~q",
        "{\"region\":\"Нетутешня\"}~region",
        "{\"webhook\":\"ftp://example.org\"}~webhook",
        "{\"webhook\":\"http://a b\"}~webhook",
        "{\"secret\":\"коротка\"}~secret",
        "{\"colour\":\"red\"}~colour",
        "{\"size\":\"5\"}~size",
        "{\"q\":{\"a\":1}}~q",
        "{\"from\":\"2024-02-01\",\"to\":\"2024-01-01\"}~from",
        "{\"name\":[\"a\",\"b\"]}~name"
      })
  void whatCannotBeSavedIsNamed(String body, String parameter) throws Exception {
    HttpResponse<String> answer = send("POST", "/api/watches", body);
    JsonNode problem = TestServer.problem(400, answer);
    assertEquals(parameter, problem.path("parameter").asString());
  }

  @Test
  void whatIsNoJsonObjectIsRefused() throws Exception {
    TestServer.problem(400, send("POST", "/api/watches", "{broken"));
    TestServer.problem(400, send("POST", "/api/watches", "[]"));
    TestServer.problem(400, send("POST", "/api/watches", ""));
    TestServer.problem(
        413,
        send("POST", "/api/watches", "{\"q\":\"" + "а".repeat((int) Limits.WATCH_BYTES) + "\"}"));
  }

  @Test
  void onlyWhoHasTheTokenSeesAndSaves() throws Exception {
    TestServer.problem(401, server.get("/api/watches"));
    TestServer.problem(
        401, server.send("POST", "/api/watches", "{}", "Content-Type", "application/json"));
    assertEquals(0, server.watches.all().size());
  }

  @Test
  void tooManySearchesAreRefused() throws Exception {
    for (int i = 0; i < TestServer.MOST_WATCHES; i++) {
      save("{\"q\":\"слово" + i + "\"}");
    }
    TestServer.problem(409, send("POST", "/api/watches", "{\"q\":\"зайве\"}"));
    assertFalse(server.watches.all().isEmpty());
  }
}
