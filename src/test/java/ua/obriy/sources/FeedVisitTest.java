package ua.obriy.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.fetch.RawServer;
import ua.obriy.model.SourceDocument;

class FeedVisitTest {
  private static final String LONG =
      "У громаді завершили ремонт даху ліцею. Роботи тривали два місяці і коштували менше. ";

  @TempDir Path home;
  private RawServer server;
  private Follower follower;
  private Source source;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    follower = new Follower(home);
    source = Follower.source(Source.Kind.FEED, server.url("/rss"));
  }

  @AfterEach
  void stop() throws IOException {
    follower.close();
    server.close();
  }

  private void feed(String... items) {
    server.on("/rss", "application/rss+xml", rss(items));
  }

  private static String rss(String... items) {
    return "<rss version=\"2.0\"><channel><title>Стрічка</title>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private String item(String name, String text) {
    return "<item><title>%s</title><link>%s</link><description>%s</description></item>"
        .formatted(name, server.url("/" + name), text);
  }

  @Test
  void entriesAreTakenOnceAndChangesSeen() {
    feed(item("a", LONG.repeat(9)), item("b", LONG.repeat(8)));
    follower.visit(source);
    assertEquals(List.of("ADDED a", "ADDED b"), follower.intake.takeLog());
    feed(item("c", LONG.repeat(9)), item("a", LONG.repeat(10)));
    follower.visit(source);
    assertEquals(List.of("ADDED c", "UPDATED a"), follower.intake.takeLog());
    assertEquals(List.of("a", "b", "c"), follower.intake.titles());
    SourceDocument document = follower.intake.titled("a");
    assertEquals("Джерело", document.source());
    assertEquals(server.url("/rss"), document.provenance().address());
    assertEquals("feed", document.provenance().parser());
  }

  @Test
  void aFeedThatDidNotChangeIsNotSent() {
    server.on(
        "/rss",
        (request, out) -> {
          if ("\"1\"".equals(request.headers().get("if-none-match"))) {
            RawServer.head(out, "304 Not Modified", "");
          } else {
            RawServer.send(out, "200 OK", rss(item("a", LONG.repeat(9))), "ETag: \"1\"");
          }
        });
    follower.visit(source);
    Status status = follower.visit(source);
    assertEquals(0, status.failures());
    assertEquals(1, status.items());
    assertEquals("\"1\"", server.requests().getLast().headers().get("if-none-match"));
    assertEquals(List.of("ADDED a"), follower.intake.takeLog());
  }

  @Test
  void thePageOfATeaserIsFetchedOnce() {
    feed(item("a", "У громаді завершили ремонт…"));
    server.on(
        "/a", "text/html", "<html><body><main><p>" + LONG.repeat(5) + "</p></main></body></html>");
    follower.visit(source);
    follower.visit(source);
    assertEquals(List.of("/rss", "/a", "/rss"), server.askedBesidesRobots());
    SourceDocument document = follower.intake.titled("a");
    assertTrue(document.text().length() > 300, document.text());
    assertEquals(server.url("/a"), document.provenance().address());
    assertEquals("html", document.provenance().parser());
  }

  @Test
  void aPageThatCannotBeHadIsTriedThreeTimesAndTheTeaserStays() {
    feed(item("a", "У громаді завершили ремонт…"));
    server.on("/a", (_, out) -> RawServer.send(out, "503 Busy", ""));
    for (int visit = 0; visit < 5; visit++) {
      follower.visit(source);
    }
    long tries = server.asked().stream().filter("/a"::equals).count();
    assertEquals(3, tries);
    assertEquals(List.of("ADDED a"), follower.intake.takeLog());
  }

  @Test
  void theSecondTryCompletesATeaser() {
    feed(item("a", "У громаді завершили ремонт…"));
    server.on("/a", (_, out) -> RawServer.send(out, "503 Busy", ""));
    follower.visit(source);
    server.on("/a", "text/html", "<html><body><p>" + LONG.repeat(5) + "</p></body></html>");
    follower.visit(source);
    assertEquals(List.of("ADDED a", "UPDATED a"), follower.intake.takeLog());
  }

  @Test
  void whereAFeedShouldBeAPageIsAFault() {
    feed(item("a", LONG.repeat(9)));
    follower.visit(source);
    server.on("/rss", "text/html", "<html><body><p>" + LONG.repeat(5) + "</p></body></html>");
    Status status = follower.visit(source);
    assertEquals("це не стрічка, а html", status.outcome());
    assertEquals(List.of("a"), follower.intake.titles());
    assertEquals(1, status.items());
  }

  @Test
  void anEndlessFeedIsAFaultAndTriedAgainLater() {
    server.on(
        "/rss",
        (_, out) -> {
          RawServer.head(out, "200 OK", "");
          out.write(
              "<rss version=\"2.0\"><channel>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
          while (true) {
            out.write(new byte[8192]);
          }
        });
    Status status = follower.visit(source);
    assertEquals("відповідь завелика: понад 200000 байтів", status.outcome());
    assertTrue(status.next().isAfter(follower.clock.instant()));
  }

  @Test
  void pausesGrowWithFailuresAndAServerIsObeyed() {
    server.on("/rss", (_, out) -> RawServer.send(out, "500 Oh", ""));
    Duration last = Duration.ZERO;
    for (int failures = 1; failures < 5; failures++) {
      Status status = follower.visit(source);
      assertEquals(failures, status.failures());
      Duration pause = Duration.between(status.last(), status.next());
      assertTrue(pause.compareTo(last) > 0 || failures == 1, "pause " + pause);
      last = Duration.ofSeconds(30L << (failures - 1)).minusSeconds(1);
      assertTrue(pause.compareTo(last) > 0, "pause " + pause);
    }
    server.on("/rss", (_, out) -> RawServer.send(out, "429 Too Many", "", "Retry-After: 80000"));
    Status status = follower.visit(source);
    assertEquals(Duration.ofSeconds(80_000), Duration.between(status.last(), status.next()));
    feed(item("a", LONG.repeat(9)));
    assertEquals(0, follower.visit(source).failures());
  }

  @Test
  void onceLeavesAloneWhatFailedAShortWhileAgo() {
    server.on("/rss", (_, out) -> RawServer.send(out, "500 Oh", ""));
    follower.started(source).once();
    follower.started(source).once();
    assertEquals(List.of("/rss"), server.askedBesidesRobots());
    follower.clock.advance(Duration.ofMinutes(2));
    follower.started(source).once();
    assertEquals(List.of("/rss", "/rss"), server.askedBesidesRobots());
  }

  @Test
  void ofTwoEntriesWithOneIdTheLaterStays() {
    String entry =
        "<item><title>%s</title><guid isPermaLink=\"false\">x</guid><pubDate>%s</pubDate>"
            + "<description>"
            + LONG
            + "</description></item>";
    feed(
        entry.formatted("нова", "Tue, 02 Apr 2024 08:00:00 +0300"),
        entry.formatted("стара", "Mon, 01 Apr 2024 08:00:00 +0300"));
    follower.visit(source);
    assertEquals(List.of("ADDED нова"), follower.intake.takeLog());
  }
}
