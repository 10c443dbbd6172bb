package ua.obriy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
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
  @ValueSource(strings = {"/", "/api/topics", "/api/nothing", "/geo/regions.topojson"})
  void everyAnswerCarriesTheSecurityHeaders(String path) throws Exception {
    HttpHeaders headers = server.get(path).headers();
    assertTrue(
        headers.firstValue("content-security-policy").get().startsWith("default-src 'self'"));
    assertEquals("nosniff", headers.firstValue("x-content-type-options").get());
    assertEquals("no-referrer", headers.firstValue("referrer-policy").get());
    assertEquals("*", headers.firstValue("access-control-allow-origin").get());
  }

  @Test
  void onlyTheEmbeddedMapMayBeFramed() throws Exception {
    HttpHeaders page = server.get("/").headers();
    assertTrue(page.firstValue("content-security-policy").get().endsWith("frame-ancestors 'none'"));
    assertEquals("DENY", page.firstValue("x-frame-options").get());
    HttpResponse<String> map = server.get("/embed?region=UA59");
    assertEquals(200, map.statusCode());
    assertTrue(
        map.headers().firstValue("content-security-policy").get().endsWith("frame-ancestors *"));
    assertTrue(map.headers().firstValue("x-frame-options").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/long.css", "/api/topics", "/geo/regions.topojson"})
  void copiesThatAreStillGoodAreNotSentAgain(String path) throws Exception {
    HttpResponse<String> first = server.get(path);
    assertEquals(200, first.statusCode());
    String tag = first.headers().firstValue("etag").get();
    HttpResponse<String> second = server.get(path, "If-None-Match", tag);
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
  }

  @Test
  void filesSayWhenTheyChanged() throws Exception {
    assertTrue(server.get("/long.css").headers().firstValue("last-modified").isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/long.css", "/api/openapi.json"})
  void longTextIsCompressedForThoseWhoCanReadIt(String path) throws Exception {
    HttpHeaders plain = server.get(path).headers();
    assertTrue(plain.firstValue("content-encoding").isEmpty());
    HttpHeaders packed = server.get(path, "Accept-Encoding", "gzip").headers();
    assertEquals("gzip", packed.firstValue("content-encoding").get());
    assertTrue(packed.firstValue("vary").get().contains("Accept-Encoding"));
    assertTrue(plain.firstValue("vary").get().contains("Accept-Encoding"));
  }

  @Test
  void headIsGetWithoutABody() throws Exception {
    HttpResponse<String> get = server.get("/api/topics");
    HttpResponse<String> head = server.send("HEAD", "/api/topics", "");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(
        get.headers().firstValue("content-length"), head.headers().firstValue("content-length"));
    assertEquals(200, server.send("HEAD", "/index.html", "").statusCode());
  }

  @Test
  void otherSitesMayReadButNotChange() throws Exception {
    HttpResponse<String> preflight =
        server.send("OPTIONS", "/api/documents", "", "Origin", "https://x.org");
    assertEquals(204, preflight.statusCode());
    assertEquals("GET, HEAD", preflight.headers().firstValue("access-control-allow-methods").get());
  }

  @Test
  void thePageIsAtTheRoot() throws Exception {
    HttpResponse<String> page = server.get("/");
    assertTrue(page.body().contains("Обрій"));
    assertEquals("text/html; charset=utf-8", page.headers().firstValue("content-type").get());
  }

  @Test
  void lettersMayStandInAddressesAsTheyAreTyped() throws Exception {
    String typed = "GET /api/places?q=Суми HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    String answer = server.raw(typed);
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    assertTrue(answer.contains("\"name\":\"Суми\""), answer);
  }
}
