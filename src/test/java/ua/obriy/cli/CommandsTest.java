package ua.obriy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whole commands, as a person calls them.
class CommandsTest {
  private static final List<String> LINES =
      List.of(
          "{\"id\":\"1\",\"title\":\"Лікарня в Сумах\",\"text\":\"У Сумах відкрили лікарню.\"}",
          "{broken",
          "{\"id\":\"2\",\"text\":\"У Львові ремонтують міст.\",\"date\":\"2024-05-09\"}",
          "{\"id\":\"3\"}",
          "{\"id\":\"1\",\"title\":\"Лікарня в Сумах\",\"text\":\"У Сумах відкрили нову"
              + " лікарню.\"}");

  @TempDir private Path folder;
  private Path index;
  private Path source;

  private record Result(int code, String out, String err) {}

  @BeforeEach
  void write() throws Exception {
    index = folder.resolve("index");
    source = Files.write(folder.resolve("news.ndjson"), LINES);
  }

  private static Result run(String... args) {
    return run(Locale.of("uk"), args);
  }

  private static Result run(Locale language, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(stream(out), stream(err), false, Messages.in(language));
    int code = Main.run(console, args);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private Result index() {
    return run("index", "--index", index.toString(), source.toString());
  }

  private Result search(String... more) {
    String[] args = new String[more.length + 4];
    List<String> first = List.of("search", "--json", "--index", index.toString());
    for (int i = 0; i < args.length; i++) {
      args[i] = i < 4 ? first.get(i) : more[i - 4];
    }
    return run(args);
  }

  @Test
  void brokenLinesAreToldAndTheRestIsIndexed() {
    Result indexed = index();
    assertEquals(3, indexed.code(), "one line of five failed");
    assertTrue(indexed.err().contains("news.ndjson:2"), indexed.err());
    assertTrue(indexed.err().contains("news.ndjson:4"), indexed.err());
    JsonNode answer = JsonMapper.shared().readTree(search("лікарні").out());
    assertEquals(1, answer.path("total").asInt());
    assertEquals("1", answer.path("hits").get(0).path("id").asString());
    String text = answer.path("hits").get(0).path("snippets").get(0).path("text").asString();
    assertTrue(text.contains("нову"), "the last of the same id stays: " + text);
  }

  @Test
  void filesThatAreNotThereAreTold() {
    Result result = run("index", "--index", index.toString(), folder.resolve("none").toString());
    assertEquals(3, result.code());
    assertTrue(result.err().contains("none"), result.err());
  }

  @Test
  void placesNarrowASearchByName() {
    index();
    assertEquals(1, total(search("--city", "Львів")));
    assertEquals(0, total(search("--region", "Сумська область", "міст")));
    Result unknown = search("--city", "Нетутешнє");
    assertEquals(1, unknown.code());
    assertTrue(unknown.err().contains("city"), unknown.err());
  }

  private static int total(Result result) {
    assertEquals(0, result.code(), result.err());
    return JsonMapper.shared().readTree(result.out()).path("total").asInt();
  }

  @Test
  void peopleReadHitsWithTheirFacts() {
    index();
    Result result = run("search", "--index", index.toString(), "міст");
    assertTrue(result.out().startsWith("Знайдено: 1"), result.out());
    assertTrue(result.out().contains("2024-05-09 · Львів"), result.out());
  }

  @Test
  void annotateKeepsTheOrderAndAddsTokensWhenAsked() {
    Result result = run("annotate", "--tokens", source.toString());
    List<JsonNode> lines = result.out().lines().map(JsonMapper.shared()::readTree).toList();
    assertEquals(
        List.of("1", "2", "1"), lines.stream().map(one -> one.path("id").asString()).toList());
    assertEquals("Львів", lines.get(1).path("places").get(0).path("name").asString());
    JsonNode token = lines.get(1).path("tokens").get(1);
    assertEquals(2, token.path("start").asInt());
    assertEquals("Львові", token.path("form").asString());
    assertTrue(token.path("lemmas").toString().contains("\"львів\""), token.toString());
    assertFalse(run("annotate", source.toString()).out().contains("\"tokens\""));
  }

  @Test
  void analyzeShowsLemmasPlacesAndReasons() {
    Result result = run("analyze", "У", "Сумах", "відкрили", "лікарню");
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("лікарня"), result.out());
    assertTrue(result.out().contains("UA59080270010036634"), result.out());
  }

  @Test
  void anIndexIsCheckedAndMadeAnewFromItself() {
    index();
    Result reindexed = run("reindex", "--index", index.toString());
    assertEquals(0, reindexed.code(), reindexed.err());
    Result checked = run("check", "--index", index.toString());
    assertEquals(0, checked.code(), checked.err());
    assertTrue(checked.err().contains("2"), checked.err());
    assertEquals(1, total(search("лікарня")));
  }

  @Test
  void foldersThatAreNoIndexAreLeftAlone() throws Exception {
    Path foreign = Files.createDirectories(folder.resolve("photos"));
    Files.writeString(foreign.resolve("cat.jpg"), "мур");
    Result result = run("index", "--index", foreign.toString(), source.toString());
    assertEquals(1, result.code());
    assertTrue(result.err().contains("--index"), result.err());
    assertEquals("мур", Files.readString(foreign.resolve("cat.jpg")));
  }

  @Test
  void aMissingIndexSaysHowToMakeOne() {
    Result result = run("search", "--index", index.toString(), "щось");
    assertEquals(1, result.code());
    assertTrue(result.err().contains("obriy index"), result.err());
  }

  @Test
  void aTakenPortSaysHowToTakeAnother() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Result result = run("serve", "--index", index.toString(), "--port", port);
      assertEquals(1, result.code());
      assertTrue(result.err().contains(port) && result.err().contains("--port"), result.err());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port=abc", "--port=99999", "--colour", "--index"})
  void wrongCallsSayWhatIsWrong(String argument) {
    Result result = run("serve", argument);
    assertTrue(result.code() == 2 || argument.endsWith("99999"), result.err());
    assertFalse(result.err().contains("Exception"), result.err());
    assertTrue(result.err().lines().count() >= 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "index", "serve", "search", "annotate", "analyze", "eval", "reindex", "check"})
  void everyCommandExplainsItselfInBothLanguages(String command) {
    String[] args = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
    Result ukrainian = run(args);
    Result english = run(Locale.ENGLISH, args);
    assertEquals(0, ukrainian.code());
    assertTrue(ukrainian.out().contains("Виклик: obriy"), ukrainian.out());
    assertTrue(english.out().contains("Usage: obriy"), english.out());
    assertFalse(english.out().matches("(?s).*[а-яіїєґ].*"), english.out());
  }

  @Test
  void judgedQueriesAreMeasured() throws Exception {
    index();
    Path queries = Files.writeString(folder.resolve("q.tsv"), "a\tлікарня\nb\tміст\nc\tзайвий\n");
    Path qrels = Files.writeString(folder.resolve("r.tsv"), "a\t1\t1\nb\tx\t1\n");
    Path run = folder.resolve("run.txt");
    Result result =
        run("eval", "--index=" + index, "--queries=" + queries, "--qrels=" + qrels, "--run=" + run);
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("all            2  0.500 ("), result.out());
    assertTrue(Files.readString(run).startsWith("a Q0 1 1 "), Files.readString(run));
    Path expected = Files.writeString(folder.resolve("e.tsv"), "all\tS@1\t0.9\t0.1\n");
    Result held =
        run(
            "eval",
            "--queries=" + queries,
            "--qrels=" + qrels,
            "--ranked=" + run,
            "--compare=" + run,
            "--expected=" + expected);
    assertEquals(1, held.code(), "below what is expected");
    assertTrue((held.out() + held.err()).contains("all S@1: 0.500"), held.out() + held.err());
    assertTrue(held.out().contains("1.0000  0/0"), held.out());
  }
}
