package ua.obriy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedsTest {
  private static final String ROADS = "?q=%D0%B4%D0%BE%D1%80%D0%BE%D0%B3%D1%83&region=UA59";
  private TestServer server;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    server = TestServer.start(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Element rss(String body) throws Exception {
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    return xml.getDocumentElement();
  }

  private static String text(Element in, String name) {
    return in.getElementsByTagName(name).item(0).getTextContent();
  }

  @Test
  void rssSaysWhatWasAskedAndWhereItIs() throws Exception {
    HttpResponse<String> answer = server.get("/api/feed.rss" + ROADS);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(
        "application/rss+xml; charset=utf-8", answer.headers().firstValue("content-type").get());
    Element rss = rss(answer.body());
    assertEquals("2.0", rss.getAttribute("version"));
    assertEquals("Обрій: дорогу, Сумська область", text(rss, "title"));
    String base = "http://127.0.0.1:" + server.port();
    assertEquals(base + "/" + ROADS, text(rss, "link"));
    Element self = (Element) rss.getElementsByTagName("atom:link").item(0);
    assertEquals(base + "/api/feed.rss" + ROADS, self.getAttribute("href"));
    Element item = (Element) rss.getElementsByTagName("item").item(0);
    assertEquals("https://example.org/2", text(item, "link"));
    assertEquals("2", text(item, "guid"));
    assertEquals("Sat, 01 Jun 2024 00:00:00 +0300", text(item, "pubDate"));
    assertEquals("Біля Зорі ремонтують дорогу.", text(item, "description"));
  }

  @Test
  void jsonFeedIsOfVersionOne() throws Exception {
    HttpResponse<String> answer = server.get("/api/feed.json?topic=health");
    assertEquals(
        "application/feed+json; charset=utf-8", answer.headers().firstValue("content-type").get());
    JsonNode feed = JsonMapper.shared().readTree(answer.body());
    assertEquals("https://jsonfeed.org/version/1.1", feed.path("version").asString());
    assertEquals("Обрій: Охорона здоров’я", feed.path("title").asString());
    JsonNode item = feed.path("items").get(0);
    assertEquals("news/1", item.path("id").asString());
    assertEquals("2024-05-09T00:00:00+03:00", item.path("date_published").asString());
    assertEquals("[\"Охорона здоров’я\",\"Суми\"]", item.path("tags").toString());
  }

  @Test
  void aFeedThatDidNotChangeIsNotSentAgain() throws Exception {
    HttpResponse<String> first = server.get("/api/feed.rss");
    String tag = first.headers().firstValue("etag").get();
    String date = first.headers().firstValue("last-modified").get();
    assertEquals(304, server.get("/api/feed.rss", "If-None-Match", tag).statusCode());
    assertEquals(304, server.get("/api/feed.rss", "If-Modified-Since", date).statusCode());
    server.index.delete("2");
    assertEquals(200, server.get("/api/feed.rss", "If-None-Match", tag).statusCode());
    HttpResponse<String> changed = server.get("/api/feed.rss", "If-Modified-Since", date);
    assertEquals(200, changed.statusCode(), "also inside one second");
    assertNotEquals(date, changed.headers().firstValue("last-modified").get());
  }

  @Test
  void timesOfFeedsOnlyGoOn() {
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    FeedTimes times = new FeedTimes(Clock.fixed(now, ZoneOffset.UTC));
    assertEquals(now, times.of("a", new byte[] {1}));
    assertEquals(now, times.of("a", new byte[] {1}));
    assertEquals(now.plusSeconds(1), times.of("a", new byte[] {2}));
    assertEquals(now, times.of("b", new byte[] {2}));
  }

  @ParameterizedTest
  @CsvSource({
    "obriy.org:81, http://obriy.org:81",
    "[::1]:8080, http://[::1]:8080",
    "evil\"><script>, http://localhost",
    "a.org/path, http://localhost",
    "u@a.org, http://localhost"
  })
  void aHostThatIsNoneIsNotRepeated(String host, String base) throws Exception {
    String answer =
        server.raw("GET /api/feed.rss HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    if (answer.startsWith("HTTP/1.1 200")) {
      String link = answer.substring(answer.indexOf("<link>") + 6, answer.indexOf("</link>"));
      assertTrue(link.startsWith(base), link);
    }
    assertFalse(answer.contains("script>"), answer);
  }

  @Test
  void forwardedAddressesAreNotBelieved() throws Exception {
    String body = server.get("/api/feed.rss", "X-Forwarded-Host", "evil.example").body();
    assertFalse(body.contains("evil"), body);
  }

  @Test
  void textIsHarmlessInXmlAndInTheHtmlOfReaders() throws Exception {
    Feed.Item item =
        new Feed.Item(
            "<1>",
            "a & <b>\u0001\uFFFF",
            "https://a.org/?a=1&b=2",
            null,
            "<script>alert(1)</script>\nдалі",
            null,
            List.of("\"'"));
    Feed feed = new Feed("Обрій", "http://a/\"", "http://a/", List.of(item));
    Element rss = rss(new String(FeedFormat.RSS.write(feed), StandardCharsets.UTF_8));
    Element only = (Element) rss.getElementsByTagName("item").item(0);
    assertEquals("a & <b>", text(only, "title"));
    assertEquals("<1>", text(only, "guid"));
    assertEquals(
        "&lt;script&gt;alert(1)&lt;/script&gt;<br>далі", text(only, "description"), "escaped HTML");
  }

  @Test
  void linksLeadToTheWebOrToThePage() {
    assertEquals("https://a.org/1", Addresses.ofDocument("1", "https://a.org/1", "http://b"));
    assertEquals("http://b/?doc=a%2F1", Addresses.ofDocument("a/1", "javascript:x", "http://b"));
    assertEquals("http://b/?doc=1", Addresses.ofDocument("1", null, "http://b"));
  }

  @Test
  void theConfiguredAddressWins() {
    assertEquals("https://o.org/x", new PublicAddress(URI.create("https://o.org/x/")).of(null));
  }

  @ParameterizedTest
  @CsvSource({"feed.rss?size=101", "feed.json?cursor=a", "feed.rss?sort=best"})
  void wrongParametersAreNamed(String call) throws Exception {
    TestServer.problem(400, server.get("/api/" + call));
  }
}
