package ua.obriy.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.fetch.FetchSettings;
import ua.obriy.fetch.HandClock;
import ua.obriy.fetch.PoliteFetcher;
import ua.obriy.fetch.RawServer;
import ua.obriy.ingest.Ingest;
import ua.obriy.ingest.Outcome;

class PagesVisitTest {
  @TempDir Path home;
  private RawServer server;
  private Follower follower;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    follower = new Follower(home);
  }

  @AfterEach
  void stop() throws IOException {
    follower.close();
    server.close();
  }

  private void page(String path, String title) {
    server.on(path, "text/html", html(title));
  }

  private static String html(String title) {
    return "<html><head><title>%s</title></head><body><main><p>%s: рада ухвалила рішення.</p></main>"
            .formatted(title, title)
        + "</body></html>";
  }

  private String map(String... entries) {
    return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
        + String.join("", entries)
        + "</urlset>";
  }

  private String entry(String path, String day) {
    return "<url><loc>" + server.url(path) + "</loc><lastmod>" + day + "</lastmod></url>";
  }

  @Test
  void aPageThatTheServerCallsGoneGoes() {
    page("/1", "Один");
    page("/2", "Два");
    Source source = Follower.source(Source.Kind.PAGES, server.url("/1"), server.url("/2"));
    follower.visit(source);
    assertEquals(List.of("Два", "Один"), follower.intake.titles());
    server.on("/1", (_, out) -> RawServer.send(out, "410 Gone", ""));
    follower.visit(source);
    assertEquals(List.of("Два"), follower.intake.titles());
  }

  @Test
  void aPageThatIsNotFoundGoesAtTheThirdTime() {
    page("/1", "Один");
    Source source = Follower.source(Source.Kind.PAGES, server.url("/1"));
    follower.visit(source);
    server.on("/1", (_, out) -> RawServer.send(out, "404 Not Found", ""));
    follower.visit(source);
    follower.visit(source);
    assertEquals(List.of("Один"), follower.intake.titles());
    follower.visit(source);
    assertEquals(List.of(), follower.intake.titles());
    page("/1", "Знову");
    follower.visit(source);
    assertEquals(List.of("Знову"), follower.intake.titles());
  }

  @Test
  void ofASiteMapOnlyChangedPagesAreFetchedAndNoMoreThanAllowed() {
    server.on("/map", "application/xml", map(entry("/1", "2024-01-01"), entry("/2", "2024-01-02")));
    page("/1", "Один");
    page("/2", "Два");
    Source one =
        new Source(
            "Мапа",
            Source.Kind.SITEMAP,
            List.of(server.url("/map")),
            Duration.ofHours(1),
            null,
            null,
            null,
            1,
            true);
    follower.visit(one);
    follower.visit(one);
    follower.visit(one);
    assertEquals(List.of("/map", "/1", "/map", "/2", "/map"), server.askedBesidesRobots());
    page("/1", "Один, змінений");
    server.on("/map", "application/xml", map(entry("/1", "2024-02-01"), entry("/2", "2024-01-02")));
    follower.visit(one);
    assertEquals(List.of("Два", "Один, змінений"), follower.intake.titles());
  }

  @Test
  void aSiteMapLeadsToNoOtherServer() {
    server.on(
        "/map",
        "application/xml",
        map("<url><loc>http://127.0.0.1:1/x</loc></url>", entry("/1", "2024-01-01")));
    page("/1", "Один");
    Status status = follower.visit(Follower.source(Source.Kind.SITEMAP, server.url("/map")));
    assertEquals(1, status.notes().size());
    assertEquals(List.of("Один"), follower.intake.titles());
  }

  @Test
  void anAddressIsReadAsWhatStandsThere() {
    server.on(
        "/index",
        "application/xml",
        "<sitemapindex><sitemap><loc>" + server.url("/map") + "</loc></sitemap></sitemapindex>");
    server.on("/map", "application/xml", map(entry("/1", "2024-01-01"), entry("/2", "2024-01-01")));
    page("/1", "Один");
    assertEquals(List.of("Один", "сервер відмовив: HTTP 404"), crawled(server.url("/index"), 10));
    assertEquals(
        List.of("Один", "забагато сторінок: прочитано 1 із 2"), crawled(server.url("/index"), 1));
    assertEquals(List.of("Один"), crawled(server.url("/1"), 10));
    server.on(
        "/rss",
        "application/xml",
        "<rss version=\"2.0\"><channel><item><title>Один</title><link>/1</link></item>"
            + "</channel></rss>");
    assertEquals(List.of("Один"), crawled(server.url("/rss"), 10));
    assertEquals(List.of("дозволено лише http:// і https://"), crawled("ftp://localhost/", 10));
  }

  private List<String> crawled(String address, int most) {
    HandClock clock = new HandClock();
    List<String> told = new ArrayList<>();
    try (PoliteFetcher fetcher =
        new PoliteFetcher(
            FetchSettings.usual("", java.util.Set.of("localhost")),
            new PoliteFetcher.Timing(clock, clock, new java.util.Random(5)))) {
      new Crawl(fetcher, most)
          .read(
              address,
              new Ingest(),
              outcome ->
                  told.add(
                      switch (outcome) {
                        case Outcome.Accepted accepted -> accepted.document().title();
                        case Outcome.Skipped skipped -> skipped.reason();
                        case Outcome.Failed failed -> failed.reason();
                      }));
    }
    return told;
  }

  @Test
  void aCanonicalAddressOfAnotherSiteIsNotBelieved() {
    server.on(
        "/1",
        "text/html",
        html("Один")
            .replace(
                "<head>", "<head><link rel=\"canonical\" href=\"https://other.example/stolen\">"));
    follower.visit(Follower.source(Source.Kind.PAGES, server.url("/1")));
    assertEquals(server.url("/1"), follower.intake.titled("Один").url());
    assertTrue(follower.intake.titled("Один").provenance().fetched() != null);
  }
}
