package ua.obriy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportsTest {
  private TestServer server;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    server = TestServer.start(folder);
  }

  @AfterEach
  void stop() {
    server.close();
    assertEquals(0, server.index.opened.get(), "exports left open");
  }

  @Test
  void csvHasARowForEachDocument() throws Exception {
    HttpResponse<String> answer = server.get("/api/export.csv?topic=roads");
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(
        "text/csv; charset=utf-8; header=present",
        answer.headers().firstValue("content-type").get());
    assertEquals("2", answer.headers().firstValue("x-total-count").get());
    assertEquals(
        "attachment; filename=\"obriy.csv\"",
        answer.headers().firstValue("content-disposition").get());
    List<String> rows = List.of(answer.body().split("\r\n"));
    assertEquals(3, rows.size());
    assertTrue(rows.get(0).startsWith("id,title,date,kind,source,lang,url,regions,places"));
    assertEquals(
        "3,\"Зоря на Львівщині\",2024-06-30,news,Зразок,uk,https://example.org/3,"
            + "\"Львівська область\",Зоря,UA4609,,Дороги,\"Олена Зразкова\",,",
        rows.get(1));
  }

  @Test
  void excelIsToldThatTheTextIsUtf8() throws Exception {
    assertTrue(server.get("/api/export.csv?bom=true").body().startsWith("\uFEFFid,"));
    assertFalse(server.get("/api/export.csv").body().startsWith("\uFEFF"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "=1+1~'=1+1",
        "+380~'+380",
        "-5~'-5",
        "@SUM(A1)~'@SUM(A1)",
        "＝1~'＝1",
        "2-3~2-3",
        "а; =1~\"а;' =1\"",
        "a,b~\"a,b\"",
        "ліва \"лапка\"~\"ліва \"\"лапка\"\"\"",
        "Суми~Суми"
      })
  void cellsOfCsvAreNoFormulasAndNoOtherCells(String value, String cell) {
    assertEquals(cell, CsvFormat.cell(value));
  }

  @Test
  void noCellBreaksItsRow() {
    assertEquals("\"а б\"", CsvFormat.cell("а\r\nб"));
    assertEquals("\"' =1\"", CsvFormat.cell("\t=1"));
  }

  @Test
  void geoJsonHasAFeatureForEachPlace() throws Exception {
    HttpResponse<String> answer = server.get("/api/export.geojson?q=&topic=health");
    assertEquals("application/geo+json", answer.headers().firstValue("content-type").get());
    JsonNode all = JsonMapper.shared().readTree(answer.body());
    assertEquals("FeatureCollection", all.path("type").asString());
    assertEquals(1, all.path("total").asInt());
    JsonNode feature = all.path("features").get(0);
    assertEquals("[34.8,50.9]", feature.path("geometry").path("coordinates").toString());
    assertEquals("UA5908", feature.path("properties").path("code").asString());
    assertEquals("news/1", feature.path("properties").path("id").asString());
    JsonNode none =
        JsonMapper.shared().readTree(server.get("/api/export.geojson?from=2030-01-01").body());
    assertEquals(0, none.path("features").size());
  }

  @Test
  void ndjsonIsTheInputFormWithWhatWasUnderstood() throws Exception {
    String body = server.get("/api/export.ndjson?sort=newest&limit=1").body();
    assertTrue(body.endsWith("}\n"));
    JsonNode line = JsonMapper.shared().readTree(body);
    assertEquals("3", line.path("id").asString());
    assertEquals("2024-06-30", line.path("date").asString());
    assertEquals(7, line.path("views").asInt(), "unknown members come back");
    assertTrue(line.path("places").isMissingNode(), "nothing was given");
    assertEquals("UA4609", line.path("obriy").path("places").get(0).path("code").asString());
  }

  @Test
  void theNumberIsToldAlsoWhenFewerAreWanted() throws Exception {
    HttpResponse<String> answer = server.get("/api/export.ndjson?limit=2");
    assertEquals("3", answer.headers().firstValue("x-total-count").get());
    assertEquals("2", answer.headers().firstValue("x-export-count").get());
    assertEquals(2, answer.body().lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv?limit=0", "csv?limit=1000001", "geojson?bom=true", "csv?cursor=a"})
  void wrongParametersAreNamed(String call) throws Exception {
    TestServer.problem(400, server.get("/api/export." + call));
  }

  @Test
  void headTellsTheNumberOnly() throws Exception {
    HttpResponse<String> answer = server.send("HEAD", "/api/export.csv", "");
    assertEquals("3", answer.headers().firstValue("x-total-count").get());
    assertEquals("", answer.body());
  }

  @Test
  void longExportsAreCompressedForThoseWhoCanReadIt() throws Exception {
    server.send(
        "POST",
        "/api/documents",
        "{\"id\":\"long\",\"title\":\"" + "дуже ".repeat(9_000) + "довга\",\"text\":\"так\"}",
        "Content-Type",
        "application/x-ndjson",
        "Authorization",
        "Bearer " + TestServer.TOKEN);
    HttpResponse<String> answer = server.get("/api/export.csv", "Accept-Encoding", "gzip");
    assertEquals("gzip", answer.headers().firstValue("content-encoding").get());
  }

  @Test
  void aBrokenExportIsNotTakenForAWholeOne() {
    server.index.beforeNext =
        () -> {
          throw new IOException("disk");
        };
    assertThrows(IOException.class, () -> server.get("/api/export.csv"));
  }

  @Test
  void tooManyExportsAtATimeAreRefused() throws Exception {
    CountDownLatch started = new CountDownLatch(Limits.CONCURRENT_EXPORTS);
    CountDownLatch go = new CountDownLatch(1);
    server.index.beforeNext =
        () -> {
          started.countDown();
          try {
            go.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
        };
    List<CompletableFuture<String>> running =
        List.of(inBackground("/api/export.csv"), inBackground("/api/export.ndjson"));
    started.await();
    TestServer.problem(503, server.get("/api/export.csv"));
    go.countDown();
    for (CompletableFuture<String> one : running) {
      assertFalse(one.get().isEmpty());
    }
  }

  private CompletableFuture<String> inBackground(String path) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return server.get(path).body();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
