package ua.obriy.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.lucene.LuceneIndex;
import ua.obriy.lucene.Sample;
import ua.obriy.lucene.WaitingQuestions;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;
import ua.obriy.search.QueryParser;
import ua.obriy.watch.Watches.Draft;

class WatchesTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final URI HOOK = URI.create("https://example.org/hook");

  @TempDir Path folder;
  private final Ticking clock = new Ticking();
  private final List<String> posted = new ArrayList<>();
  private @Nullable String refusal;
  private LuceneIndex index;
  private Watches watches;

  /// Goes on when told.
  private static final class Ticking extends Clock {
    private Instant now = START;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @BeforeEach
  void open() throws IOException {
    index = Sample.store(folder.resolve("index")).openForWriting();
    watches = reopened();
  }

  private Watches reopened() throws IOException {
    return Watches.open(settings(3), parts(), this::post);
  }

  private WatchSettings settings(int most) {
    return new WatchSettings(folder.resolve("watches"), most, true, clock);
  }

  private Watches.Parts parts() {
    return new Watches.Parts(
        new WaitingQuestions(Sample.TEXT, Sample.EQUIVALENCES, Sample.NO_PLACES),
        index.engine(),
        (text, _) -> QueryParser.parse(text));
  }

  private void post(Webhook webhook, String id, String body) throws IOException {
    if (refusal != null) {
      throw new IOException(refusal);
    }
    posted.add(id);
  }

  @AfterEach
  void close() throws IOException {
    watches.close();
    index.close();
  }

  private static Draft draft(String text, @Nullable URI webhook) {
    return new Draft("назва\tз \"табуляцією\"\n", text, text, false, Filters.NONE, webhook, null);
  }

  private Watch save(String text, @Nullable URI webhook) throws IOException {
    return watches.add(draft(text, webhook)).orElseThrow();
  }

  private void add(EnrichedDocument document) throws IOException {
    Watches.Found found = watches.answeredBy(document);
    index.add(document);
    watches.keep(found);
    watches.flush();
    index.commit();
  }

  private static EnrichedDocument document(String id, String title) {
    return Sample.of(id).title(title).date(LocalDate.of(2026, 1, 2)).source("Рада").document();
  }

  private List<String> ids(Watch watch) {
    return watches.matches(watch.id()).stream().map(Match::document).toList();
  }

  @Test
  void newDocumentsComeToTheSearchesThatTheyAnswer() throws IOException {
    Watch school = save("школа", null);
    Watch road = save("дорога", null);
    add(document("1", "Ремонт школи"));
    add(document("2", "Дорога до школи"));
    assertEquals(List.of("2", "1"), ids(school));
    assertEquals(List.of("2"), ids(road));
    assertEquals(START, watches.matches(road.id()).getFirst().at());
  }

  @Test
  void aDocumentThatAnsweredBeforeIsNoNews() throws IOException {
    add(document("old", "Стара школа"));
    Watch school = save("школа", null);
    add(document("old", "Стара школа, виправлено"));
    add(document("changed", "Лікарня"));
    add(document("changed", "Лікарня і школа"));
    add(document("changed", "Лікарня і школа знову"));
    assertEquals(List.of("changed"), ids(school));
  }

  @Test
  void searchesAndMatchesOutliveTheProcess() throws IOException {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    chosen.put(Facet.SOURCE, List.of("Рада & Co", "Рада"));
    Filters filters =
        new Filters(
            chosen,
            LocalDate.of(2026, 1, 1),
            null,
            new Filters.Box(-1.5, 40, 3, 60),
            Filters.PlaceRole.ABOUT);
    Watch full =
        watches
            .add(new Draft("н", "школа -сад", "школи", true, filters, HOOK, "таємниця, довга"))
            .orElseThrow();
    Watch school = save("школа", HOOK);
    add(document("1", "Школа"));
    List<Match> before = watches.matches(school.id());
    watches.close();
    watches = reopened();
    assertEquals(List.of(full, school), watches.all());
    assertEquals(before, watches.matches(school.id()));
    assertEquals(1, watches.status(school.id()).waiting());
    add(document("2", "Школа"));
    assertEquals(List.of("2", "1"), ids(school), "asked again after the start");
    watches.deliverDue();
    assertEquals(List.of(school.id() + "-1", school.id() + "-2"), posted);
  }

  @Test
  void nothingDeliveredIsDeliveredAgainAfterAStart() throws IOException {
    Watch school = save("школа", HOOK);
    add(document("1", "Школа"));
    watches.deliverDue();
    watches.close();
    watches = reopened();
    watches.deliverDue();
    assertEquals(List.of(school.id() + "-1"), posted);
    assertEquals(new Watches.Status(1, 0, 1, 0, null), watches.status(school.id()));
    watches.close();
    watches = reopened();
    assertEquals(new Watches.Status(1, 0, 1, 0, null), watches.status(school.id()));
  }

  @Test
  void deliveriesThatFailAreTriedAgainEverMoreSeldom() throws IOException {
    Watch school = save("школа", HOOK);
    add(document("1", "Школа"));
    refusal = "HTTP 500";
    watches.deliverDue();
    assertEquals("HTTP 500", watches.status(school.id()).failure());
    refusal = null;
    clock.now = START.plusSeconds(9);
    watches.deliverDue();
    assertEquals(List.of(), posted, "not before ten seconds");
    clock.now = START.plusSeconds(10);
    watches.deliverDue();
    assertEquals(List.of(school.id() + "-1"), posted);
    assertNull(watches.status(school.id()).failure());
  }

  @Test
  void pausesDoubleUpToAnHour() {
    Deliveries.Failure failure = new Deliveries.Failure("", START);
    assertEquals(START.plusSeconds(10), failure.next(1));
    assertEquals(START.plusSeconds(40), failure.next(3));
    assertEquals(START.plus(Duration.ofHours(1)), failure.next(11));
  }

  @Test
  void whatFailsForTooLongIsGivenUpAndCounted() throws IOException {
    Watch school = save("школа", HOOK);
    add(document("1", "Школа"));
    refusal = "HTTP 404";
    for (int i = 0; i < Deliveries.MOST_ATTEMPTS; i++) {
      assertEquals(0, watches.status(school.id()).dead());
      watches.deliverDue();
      clock.now = clock.now.plus(Duration.ofHours(1));
    }
    assertEquals(1, watches.status(school.id()).dead());
    assertEquals(0, watches.status(school.id()).waiting());
    assertEquals(List.of("1"), ids(school), "it stays in the feed");
  }

  @Test
  void aTornOrSpoiltJournalLosesOnlyWhatWasTorn() throws IOException {
    Watch school = save("школа", null);
    save("дорога", null);
    add(document("1", "Школа"));
    watches.close();
    Path journal = folder.resolve("watches").resolve("journal");
    Files.writeString(journal, "deadbeefW\tбудь-що\n0000", StandardOpenOption.APPEND);
    watches = reopened();
    assertEquals(2, watches.all().size());
    assertEquals(List.of("1"), ids(school));
    add(document("2", "Школа"));
    watches.close();
    watches = reopened();
    assertEquals(List.of("2", "1"), ids(school));
    try (var files = Files.list(folder.resolve("watches"))) {
      assertTrue(files.anyMatch(file -> file.toString().contains("spoilt")), "kept for people");
    }
  }

  @Test
  void theJournalDoesNotGrowForEver() throws IOException {
    Watch school = save("школа", HOOK);
    Path journal = folder.resolve("watches").resolve("journal");
    for (int i = 0; i < 6_000; i++) {
      EnrichedDocument document = document("d" + i, "Школа");
      watches.keep(new Watches.Found(document, Set.of(school.id())));
      watches.deliverDue();
    }
    long before = Files.size(journal);
    watches.flush();
    assertTrue(Files.size(journal) < before / 10, before + " " + Files.size(journal));
    assertEquals(Kept.SHOWN, watches.matches(school.id()).size());
    watches.close();
    watches = reopened();
    assertEquals(new Watches.Status(6_000, 0, 6_000, 0, null), watches.status(school.id()));
  }

  @Test
  void tooManyWaitingPushTheOldestOut() throws IOException {
    Watch school = save("школа", HOOK);
    for (int i = 0; i < Kept.MOST_WAITING + 5; i++) {
      watches.keep(new Watches.Found(document("d" + i, "Школа"), Set.of(school.id())));
    }
    assertEquals(Kept.MOST_WAITING, watches.status(school.id()).waiting());
    assertEquals(5, watches.status(school.id()).dead());
  }

  @Test
  void deletedSearchesHearNothing() throws IOException {
    Watch school = save("школа", HOOK);
    add(document("1", "Школа"));
    assertTrue(watches.delete(school.id()));
    assertFalse(watches.delete(school.id()));
    add(document("2", "Школа"));
    watches.deliverDue();
    watches.close();
    watches = reopened();
    assertEquals(List.of(), watches.all());
    assertEquals(List.of(), posted);
  }

  @Test
  void noMoreSearchesThanAllowed() throws IOException {
    for (int i = 0; i < 3; i++) {
      assertTrue(watches.add(draft("слово" + i, null)).isPresent());
    }
    assertTrue(watches.add(draft("зайве", null)).isEmpty());
  }

  @Test
  void postsAreSignedAndSayWhatWasFound() throws Exception {
    HttpServer receiver =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    List<String> got = new ArrayList<>();
    receiver.createContext(
        "/hook",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          got.add(body);
          got.add(exchange.getRequestHeaders().getFirst("Obriy-Signature"));
          got.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
          exchange.sendResponseHeaders(got.size() > 3 ? 204 : 302, -1);
          exchange.close();
        });
    receiver.start();
    URI hook = URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook");
    watches.close();
    watches = Watches.open(settings(3), parts());
    try {
      Watch school =
          watches
              .add(new Draft("", "школа", "школа", false, Filters.NONE, hook, "0123456789abcdef"))
              .orElseThrow();
      add(document("1", "Школа \"Мрія\" \uD83D\uDE00"));
      watches.deliverNow(Duration.ofSeconds(30));
      assertNotNull(watches.status(school.id()).failure(), "a redirect is not followed");
      clock.now = START.plusSeconds(10);
      watches.deliverNow(Duration.ofSeconds(30));
      assertEquals(1, watches.status(school.id()).delivered());
      assertEquals(school.id() + "-1", got.get(5));
      String signature =
          Secrecy.signature("0123456789abcdef", START.getEpochSecond() + 10, got.get(3));
      assertEquals("t=" + (START.getEpochSecond() + 10) + ",v1=" + signature, got.get(4));
      assertTrue(
          got.get(3).contains("\"title\":\"Школа \\\"Мрія\\\" \\ud83d\\ude00\""), got.get(3));
    } finally {
      receiver.stop(0);
    }
  }

  @Test
  void signaturesAreHmacSha256() {
    assertEquals(
        "842b24d9575dee4b6ec460b7e3af7d683501d84fe6279102340787c79d2e2bab",
        Secrecy.signature("secret", 1, "body"));
  }
}
