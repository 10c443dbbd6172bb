package ua.obriy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import ua.obriy.enrich.Enricher;
import ua.obriy.lucene.LuceneStore;

/// What a run counts, tells and leaves behind.
class RunTest {
  private static final String FIRST =
      "{\"id\":\"1\",\"text\":\"У Сумах відкрили нову лікарню для дітей області.\"}";
  private static final String SAME_WORDS =
      "{\"id\":\"2\",\"text\":\"У Сумах відкрили нову лікарню для дітей області.\"}";
  private static final String OTHER = "{\"id\":\"3\",\"text\":\"У Львові ремонтують міст.\"}";

  @TempDir private Path folder;
  private static Knowledge knowledge;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeAll
  static void load() throws IOException {
    knowledge = Knowledge.load();
  }

  private int run(RunSettings settings, String... lines) throws IOException {
    Path source = Files.write(folder.resolve("news.ndjson"), List.of(lines));
    return run(knowledge, settings, List.of(source.toString()));
  }

  private int run(Knowledge known, RunSettings settings, List<String> sources) throws IOException {
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    Console console = new Console(err, err, false, Messages.in(Locale.of("uk")));
    return new Indexing(console, Home.ofProcess(), known).run(store(), sources, settings);
  }

  private LuceneStore store() {
    return knowledge.store(folder.resolve("index"));
  }

  private Path report() {
    return folder.resolve("report.json");
  }

  private RunSettings settings(boolean dry, double maxFailed) {
    return new RunSettings(report(), dry, false, false, maxFailed, 10);
  }

  private JsonNode counts() throws IOException {
    return IndexState.essence(report()).path("counts");
  }

  private String countsOf(String... names) throws IOException {
    StringBuilder counts = new StringBuilder();
    for (String name : names) {
      counts.append(counts().path(name).asInt()).append(' ');
    }
    return counts.toString().strip();
  }

  @Test
  void whatTheIndexHasAlreadyIsUnchangedAndWhatDiffersReplacesIt() throws IOException {
    run(settings(false, 0), FIRST, OTHER);
    assertEquals("2 0 0", countsOf("accepted", "updated", "unchanged"));
    String dated = OTHER.replace("\"id\"", "\"date\":\"2024-05-09\",\"id\"");
    run(settings(false, 0), FIRST, dated, dated);
    assertEquals("1 1 2", countsOf("accepted", "updated", "unchanged"));
    assertEquals(2, IndexState.of(store()).documents().size());
  }

  @Test
  void theSameWordsUnderAnotherIdAreADuplicateWithALinkToTheFirst() throws IOException {
    run(settings(false, 0), FIRST, OTHER, SAME_WORDS);
    assertEquals("3 1", countsOf("accepted", "duplicates"));
    JsonNode duplicate = IndexState.essence(report()).path("duplicates").get(0);
    assertEquals("2", duplicate.path("id").asString());
    assertEquals("1", duplicate.path("duplicateOf").asString());
    assertEquals(List.of("1", "2"), IndexState.of(store()).stories().get("2"));
    run(settings(false, 0), SAME_WORDS.replace("\"2\"", "\"4\""));
    assertEquals("1 1", countsOf("accepted", "duplicates"), "also of what was there before");
  }

  @Test
  void aDryRunCountsTheSameAndWritesNothing() throws IOException {
    Path source = MixedSource.write(folder.resolve("mixed.ndjson"), 3, 120);
    List<String> sources = List.of(source.toString());
    run(knowledge, settings(true, 1), sources);
    JsonNode dry = counts();
    assertFalse(Files.exists(folder.resolve("index")), "nothing is written");
    run(knowledge, settings(false, 1), sources);
    assertEquals(dry, counts());

    Path more = MixedSource.write(folder.resolve("more.ndjson"), 4, 120);
    IndexState before = IndexState.of(store());
    run(knowledge, settings(true, 1), List.of(more.toString()));
    dry = counts();
    assertTrue(dry.path("updated").asInt() > 20, dry.toString());
    assertEquals(before, IndexState.of(store()));
    run(knowledge, settings(false, 1), List.of(more.toString()));
    assertEquals(dry, counts());
  }

  @Test
  void madeAnewAnIndexKeepsWhoCameFirst() throws IOException {
    Path source = MixedSource.write(folder.resolve("mixed.ndjson"), 5, 100);
    run(knowledge, settings(false, 1), List.of(source.toString()));
    List<String> before = keysInOrder();
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    Console console = new Console(err, err, false, Messages.in(Locale.of("uk")));
    assertEquals(0, new Reindexing(console, knowledge).run(store()));
    assertEquals(before, keysInOrder());
  }

  private List<String> keysInOrder() throws IOException {
    return IndexState.of(store()).likenesses().stream().map(one -> one.split(" ")[1]).toList();
  }

  @Test
  void theExitCodeSaysWhetherTooManyFailed() throws IOException {
    assertEquals(ExitCodes.DONE, run(settings(false, 0.25), FIRST, OTHER, SAME_WORDS, "{broken"));
    assertEquals(
        ExitCodes.TOO_MANY_FAILED, run(settings(false, 0.24), FIRST, OTHER, SAME_WORDS, "{broken"));
    assertTrue(said.toString(StandardCharsets.UTF_8).contains("25.0 %"));
    List<String> sources = List.of(folder.resolve("news.ndjson").toString(), "/none/at/all");
    assertEquals(ExitCodes.TOO_MANY_FAILED, run(knowledge, settings(false, 1), sources));
    assertTrue(said.toString(StandardCharsets.UTF_8).contains("/none/at/all"));
  }

  @Test
  void aReportTellsReasonsWithExamplesAndWhatEachSourceGave() throws IOException {
    run(settings(false, 1), FIRST, "{broken", "{\"id\":\"9\"}");
    JsonNode report = IndexState.essence(report());
    assertEquals("complete", report.path("end").asString());
    assertEquals(1, report.path("failed").size());
    assertTrue(report.path("failed").get(0).path("origin").asString().endsWith("news.ndjson:2"));
    assertEquals(1, report.path("reasons").path("порожній документ").path("count").asInt());
    assertEquals(1, report.path("formats").path("ndjson").asInt());
    assertEquals(3, report.path("sources").values().stream().mapToInt(RunTest::allOf).sum());
    try (var files = Files.list(folder)) {
      assertFalse(files.anyMatch(file -> file.toString().endsWith(".tmp")), "no draft stays");
    }
  }

  private static int allOf(JsonNode counts) {
    return counts.path("accepted").asInt()
        + counts.path("unchanged").asInt()
        + counts.path("skipped").asInt()
        + counts.path("failed").asInt();
  }

  @Test
  void aReportThatCannotBeWrittenIsToldBeforeTheRun() {
    Path nowhere = folder.resolve("no/such/report.json");
    RunSettings settings = new RunSettings(nowhere, false, false, false, 1, 10);
    assertThrows(CommandException.class, () -> run(settings, FIRST));
    assertFalse(store().exists());
  }

  @Test
  void aDocumentThatBreaksTheAnalysisFailsAloneWhateverItThrows() throws IOException {
    List<Error> errors =
        List.of(new OutOfMemoryError("heap"), new StackOverflowError(), new AssertionError("a"));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      lines.add("{\"id\":\"d" + i + "\",\"text\":\"Новина громади номер " + i + "\"}");
    }
    Enricher enricher =
        document -> {
          int number = Integer.parseInt(document.id().substring(1));
          if (number % 10 == 7) {
            throw errors.get(number / 10);
          }
          return knowledge.enricher().enrich(document);
        };
    Knowledge broken =
        new Knowledge(
            knowledge.text(),
            knowledge.places(),
            knowledge.topics(),
            enricher,
            knowledge.equivalences(),
            knowledge.stages());
    Path source = Files.write(folder.resolve("news.ndjson"), lines);
    assertEquals(0, run(broken, settings(false, 0.1), List.of(source.toString())));
    assertEquals("27 3", countsOf("accepted", "failed"));
    assertTrue(IndexState.essence(report()).path("reasons").has("не вистачило пам'яті"));
    assertEquals(27, IndexState.of(store()).documents().size());
  }
}
