package ua.obriy.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.obriy.fetch.Fetched.Stamp;

class PoliteFetcherTest {
  private static final int MOST_BYTES = 100_000;
  private static final Duration SOON = Duration.ofMillis(300);
  private static final Duration LATE = Duration.ofMinutes(1);

  private final HandClock clock = new HandClock();
  private final CountDownLatch ended = new CountDownLatch(1);
  private RawServer server;
  private PoliteFetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    fetcher = fetcher(new FetchSettings.Limits(MOST_BYTES, LATE, LATE, LATE));
  }

  @AfterEach
  void stop() throws IOException {
    ended.countDown();
    fetcher.close();
    server.close();
  }

  private PoliteFetcher fetcher(FetchSettings.Limits limits) {
    FetchSettings settings =
        new FetchSettings(
            "https://obriy.example/robot",
            Set.of("localhost"),
            limits,
            FetchSettings.Manners.USUAL);
    return new PoliteFetcher(settings, new PoliteFetcher.Timing(clock, clock, new Random(7)));
  }

  private void hurried(Duration silence, Duration whole) {
    fetcher.close();
    fetcher = fetcher(new FetchSettings.Limits(MOST_BYTES, LATE, silence, whole));
  }

  private Fetched get(String path) {
    return fetcher.get(path.contains(":") ? path : server.url(path), Stamp.NONE);
  }

  private String failure(String path) {
    return assertInstanceOf(Fetched.Failed.class, get(path)).reason();
  }

  @Test
  void aPageComesWithItsAddressCharsetAndTime() {
    server.on("/a?b=%D1%97", "text/html; charset=windows-1251", "<p>x</p>");
    Fetched.Body body = assertInstanceOf(Fetched.Body.class, get("/a?b=ї"));
    assertEquals("<p>x</p>", new String(body.bytes(), StandardCharsets.UTF_8));
    assertEquals("windows-1251", body.charset());
    assertEquals(server.url("/a?b=%D1%97"), body.address());
    assertEquals(clock.instant(), body.time());
    assertEquals(
        "Obriy/0.1 (+https://obriy.example/robot)",
        server.requests().getLast().headers().get("user-agent"));
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() {
    server.on(
        "/feed",
        (request, out) -> {
          if ("\"v1\"".equals(request.headers().get("if-none-match"))
              && "Wed, 08 May 2024 10:00:00 GMT"
                  .equals(request.headers().get("if-modified-since"))) {
            RawServer.head(out, "304 Not Modified", "");
          } else {
            RawServer.send(
                out,
                "200 OK",
                "feed",
                "ETag: \"v1\"",
                "Last-Modified: Wed, 08 May 2024 10:00:00 GMT");
          }
        });
    Fetched.Body first = assertInstanceOf(Fetched.Body.class, get("/feed"));
    assertInstanceOf(Fetched.Unchanged.class, fetcher.get(server.url("/feed"), first.stamp()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/", "http://10.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest/",
        "http://[::ffff:7f00:1]/", "http://[64:ff9b::7f00:1]/", "http://0/", "http://2130706433/"
      })
  void noRedirectLeadsIntoThisNetwork(String target) {
    server.redirect("/1", server.url("/2")).redirect("/2", target);
    assertTrue(failure("/1").startsWith("адреса веде до цієї машини або її мережі: "));
    assertEquals(List.of("/1", "/2"), server.askedBesidesRobots());
  }

  @Test
  void aServerThatIsAllowedByNameIsNotAllowedByAnotherName() {
    server.on("/secret", "text/plain", "x");
    assertTrue(
        failure("http://127.0.0.1:" + server.port() + "/secret").startsWith("адреса веде до"));
    assertEquals(List.of(), server.asked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/x", "gopher://localhost/1"})
  void redirectsStayWithTheWeb(String target) {
    server.redirect("/1", target);
    assertEquals("дозволено лише http:// і https://", failure("/1"));
  }

  @Test
  void redirectsEnd() {
    server.redirect("/1", "/2").redirect("/2", "/1");
    assertEquals("забагато перенаправлень: понад 5", failure("/1"));
  }

  @Test
  void namesAndPasswordsInAddressesAreRefusedUnsaid() {
    String reason = failure("http://olena:taemno@localhost/");
    assertEquals("адреса з іменем користувача чи паролем: приберіть їх", reason);
    server.redirect("/1", "http://olena:taemno@localhost:" + server.port() + "/");
    assertEquals(reason, failure("/1"));
  }

  @Test
  void secretsOfAddressesAreNotTold() {
    server.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /b");
    server.on("/a?api_key=taemno&x=1", "text/plain", "x");
    Fetched.Body body = assertInstanceOf(Fetched.Body.class, get("/a?api_key=taemno&x=1"));
    assertEquals(server.url("/a?api_key=…&x=1"), body.address());
    assertFalse(failure("/b?token=taemno").contains("taemno"));
  }

  @Test
  void anEndlessBodyIsLeft() {
    server.on(
        "/endless",
        (_, out) -> {
          RawServer.head(out, "200 OK", "");
          while (ended.getCount() > 0) {
            out.write(new byte[8192]);
          }
        });
    assertEquals("відповідь завелика: понад 100000 байтів", failure("/endless"));
  }

  @Test
  void aBodyThatSaysItIsTooLongIsNotRead() {
    server.on("/big", (_, out) -> RawServer.head(out, "200 OK", "Content-Length: 9999999999"));
    assertEquals("відповідь завелика: понад 100000 байтів", failure("/big"));
  }

  @Test
  void aGzipBombIsLeftBeforeItGrows() throws IOException {
    byte[] bomb = gzip(new byte[50_000_000]);
    server.on("/bomb", (_, out) -> RawServer.send(out, "200 OK", bomb, "Content-Encoding: gzip"));
    assertTrue(bomb.length < MOST_BYTES);
    assertEquals("відповідь завелика: понад 100000 байтів", failure("/bomb"));
  }

  @Test
  void packedPagesAreUnpacked() throws IOException {
    byte[] packed = gzip("<p>Вода</p>".getBytes(StandardCharsets.UTF_8));
    server.on("/p", (_, out) -> RawServer.send(out, "200 OK", packed, "Content-Encoding: gzip"));
    Fetched.Body body = assertInstanceOf(Fetched.Body.class, get("/p"));
    assertEquals("<p>Вода</p>", new String(body.bytes(), StandardCharsets.UTF_8));
    assertTrue(server.requests().getLast().headers().get("accept-encoding").contains("gzip"));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void aServerThatNeverAnswersIsLeft() {
    server.on("/silent", (_, _) -> ended.await());
    hurried(SOON, LATE);
    assertEquals("сервер замовк: localhost", failure("/silent"));
  }

  @Test
  void headersThatComeByteByByteRunOutOfTime() {
    server.on("/slow", (_, out) -> drip(out, "HTTP/1.1 200 OK\r\nX-Slow: "));
    hurried(LATE, SOON);
    assertEquals("відповідь надто повільна: понад 300 мс", failure("/slow"));
  }

  @Test
  void aBodyThatComesByteByByteRunsOutOfTime() {
    server.on(
        "/drip",
        (_, out) -> {
          RawServer.head(out, "200 OK", "");
          drip(out, "");
        });
    hurried(LATE, SOON);
    assertEquals("відповідь надто повільна: понад 300 мс", failure("/drip"));
  }

  private void drip(OutputStream out, String start) throws IOException, InterruptedException {
    out.write(start.getBytes(StandardCharsets.US_ASCII));
    while (!ended.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
      out.write('x');
      out.flush();
    }
  }

  @Test
  void aServerThatDiesMidwayGivesNoHalfPage() {
    server.on(
        "/half",
        (_, out) -> {
          RawServer.head(out, "200 OK", "Content-Length: 5000");
          out.write("<p>початок".getBytes(StandardCharsets.UTF_8));
        });
    assertEquals("сервер обірвав відповідь: localhost", failure("/half"));
    server.on(
        "/chunks",
        (_, out) -> {
          RawServer.head(out, "200 OK", "Transfer-Encoding: chunked");
          out.write("5\r\nhello\r\n".getBytes(StandardCharsets.US_ASCII));
        });
    assertEquals("сервер обірвав відповідь: localhost", failure("/chunks"));
  }

  @Test
  void brokenCompressionIsAFault() {
    server.on("/g", (_, out) -> RawServer.send(out, "200 OK", "текст", "Content-Encoding: gzip"));
    assertEquals("відповідь стиснуто з помилками: localhost", failure("/g"));
    server.on("/br", (_, out) -> RawServer.send(out, "200 OK", "x", "Content-Encoding: br"));
    assertEquals("невідоме стиснення: br", failure("/br"));
  }

  @Test
  void aBusyServerIsAskedAgainWhenItSaysSo() {
    int[] times = {0};
    server.on(
        "/busy",
        (_, out) -> {
          if (times[0]++ == 0) {
            RawServer.send(out, "429 Too Many Requests", "", "Retry-After: 17");
          } else {
            RawServer.send(out, "200 OK", "x");
          }
        });
    assertInstanceOf(Fetched.Body.class, get("/busy"));
    assertTrue(clock.waits().contains(Duration.ofSeconds(17)), clock.waits().toString());
  }

  @Test
  void aServerThatWantsMuchPeaceGetsIt() {
    server.on(
        "/busy",
        (_, out) -> RawServer.send(out, "503 Service Unavailable", "", "Retry-After: 3600"));
    Fetched.Failed failed = assertInstanceOf(Fetched.Failed.class, get("/busy"));
    assertEquals(Duration.ofHours(1), failed.after());
    assertTrue(failed.again());
    assertEquals(List.of("/busy"), server.askedBesidesRobots());
  }

  @Test
  void aBrokenServerIsTriedThreeTimesWithGrowingPauses() {
    server.on("/500", (_, out) -> RawServer.send(out, "500 Oh", ""));
    assertEquals("сервер відмовив: HTTP 500", failure("/500"));
    assertEquals(List.of("/500", "/500", "/500"), server.askedBesidesRobots());
  }

  @Test
  void pausesDoubleUpToTheMost() {
    Backoff backoff = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(10), new Random(3));
    for (int failures = 1; failures <= 100; failures++) {
      long most = failures > 20 ? 600_000 : Math.min(600_000, 2000L << (failures - 1));
      long millis = backoff.after(failures).toMillis();
      assertTrue(millis >= most / 2 && millis <= most, failures + ": " + millis);
    }
  }

  @Test
  void missingPagesAreToldFromBrokenServers() {
    server.on("/gone", (_, out) -> RawServer.send(out, "410 Gone", ""));
    assertTrue(assertInstanceOf(Fetched.Rejected.class, get("/gone")).missing());
    assertTrue(assertInstanceOf(Fetched.Rejected.class, get("/none")).missing());
    server.on("/401", (_, out) -> RawServer.send(out, "401 Unauthorized", ""));
    assertFalse(assertInstanceOf(Fetched.Rejected.class, get("/401")).missing());
  }

  @Test
  void robotsAreObeyedAtEachHopAndAskedForOnce() {
    server.on("/robots.txt", "text/plain", "User-agent: obriy\nDisallow: /closed\n");
    server.on("/open", "text/plain", "x").redirect("/door", "/closed/room");
    assertInstanceOf(Fetched.Body.class, get("/open"));
    assertEquals("robots.txt забороняє: " + server.url("/closed/room"), failure("/door"));
    assertEquals(List.of("/robots.txt", "/open", "/door"), server.asked());
  }

  @Test
  void anUnreadableRobotsAllowsNothingForNow() {
    server.on("/robots.txt", (_, out) -> RawServer.send(out, "503 No", "", "Retry-After: 999"));
    server.on("/open", "text/plain", "x");
    assertTrue(assertInstanceOf(Fetched.Failed.class, get("/open")).again());
    assertEquals(List.of("/robots.txt"), server.asked());
  }

  @Test
  void aServerIsLeftInPeaceBetweenRequests() {
    server.on("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 4\n");
    server.on("/1", "text/plain", "x").on("/2", "text/plain", "x");
    get("/1");
    get("/2");
    assertEquals(
        List.of(Duration.ofSeconds(1), Duration.ofSeconds(4)), clock.waits(), "robots, /1, /2");
  }
}
