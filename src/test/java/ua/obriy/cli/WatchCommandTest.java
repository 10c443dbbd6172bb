package ua.obriy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.fetch.RawServer;
import ua.obriy.index.Trace;
import ua.obriy.lucene.LuceneIndex;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.model.PlaceFinding;

class WatchCommandTest {
  @TempDir Path folder;
  private Path docs;
  private String sources;

  @BeforeEach
  void write() throws IOException {
    docs = Files.createDirectories(folder.resolve("docs"));
    Path file = folder.resolve("sources.json");
    Files.writeString(file, "{\"name\":\"Тека\",\"kind\":\"folder\",\"path\":\"" + docs + "\"}");
    sources = file.toString();
  }

  private record Result(int code, String err) {}

  private Result run(String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(stream, stream, false, Messages.in(Locale.of("uk")));
    int code = Main.run(console, args);
    return new Result(code, err.toString(StandardCharsets.UTF_8));
  }

  private Result watch(String how) {
    return run("watch", how, "--sources", sources, "--index", folder.resolve("index").toString());
  }

  @Test
  void theHomeOfASourceDecidesBetweenNamesakes() throws IOException {
    Files.writeString(
        docs.resolve("a.ndjson"),
        "{\"id\":\"1\",\"text\":\"У селі Степанівка відремонтували школу.\"}");
    home("Сумська область");
    assertEquals(0, watch("--once").code());
    LuceneStore store = Knowledge.load().store(folder.resolve("index"));
    try (LuceneIndex index = store.openForWriting()) {
      List<PlaceFinding> places = index.engine().document("1").orElseThrow().places();
      assertEquals(1, places.size());
      assertEquals("Сумська область", places.getFirst().regionName());
      assertTrue(places.getFirst().reason().contains("джерело"), places.getFirst().reason());
    }
  }

  @Test
  void aHomeThatIsNoPlaceOrSeveralIsRefused() throws IOException {
    home("Хоббітон");
    Result none = watch("--once");
    assertEquals(1, none.code());
    assertTrue(none.err().contains("«Хоббітон»: такого місця немає"), none.err());
    home("Степанівка");
    Result several = watch("--once");
    assertEquals(1, several.code());
    assertTrue(several.err().contains("вкажіть код: UA"), several.err());
  }

  private void home(String place) throws IOException {
    Files.writeString(
        Path.of(sources),
        """
        {"name": "Тека", "kind": "folder", "path": "%s", "home": "%s"}
        """
            .formatted(docs, place));
  }

  @Test
  void aFolderIsFollowedAndWhatHappenedToADocumentIsKept() throws IOException {
    Path file = docs.resolve("a.ndjson");
    Files.writeString(
        file, "{\"id\":\"1\",\"title\":\"Школа\"}\n{\"id\":\"2\",\"title\":\"Міст\"}");
    Result first = watch("--once");
    assertEquals(0, first.code(), first.err());
    assertTrue(first.err().contains("нових 2, оновлено 0"), first.err());
    Result again = watch("--once");
    assertTrue(again.err().contains("нових 0, оновлено 0"), again.err());
    Files.writeString(file, "{\"id\":\"1\",\"title\":\"Школа в Сумах\"}");
    Result changed = watch("--once");
    assertTrue(changed.err().contains("оновлено 1, без змін 0, вилучено 1"), changed.err());
    Result status = watch("--status");
    assertTrue(status.err().startsWith("Тека (folder): "), status.err());
    assertTrue(status.err().contains("записів: 1"), status.err());

    LuceneStore store = Knowledge.load().store(folder.resolve("index"));
    List<Trace> removed = TracedIndex.history(store).of("2");
    assertEquals(
        List.of(Trace.Action.ADDED, Trace.Action.REMOVED),
        removed.stream().map(Trace::action).toList());
    assertEquals("у файлі більше немає: docs/a.ndjson", removed.getLast().reason());
    List<Trace> updated = TracedIndex.history(store).of("1");
    assertEquals(updated.getFirst().after(), updated.getLast().before());
    assertEquals(2, updated.size());
  }

  @Test
  void indexingTheSameAgainLeavesNoTrace() throws IOException {
    Files.writeString(docs.resolve("a.ndjson"), "{\"id\":\"1\",\"title\":\"Школа\"}");
    String index = folder.resolve("index").toString();
    run("index", "--index", index, docs.toString());
    run("index", "--index", index, docs.toString());
    LuceneStore store = Knowledge.load().store(folder.resolve("index"));
    assertEquals(1, TracedIndex.history(store).of("1").size());
  }

  @Test
  void anAddressOfThisMachineIsRefusedUntilItIsAllowed() throws IOException {
    try (RawServer server = new RawServer()) {
      Result result = run("index", "--index", folder.resolve("index").toString(), server.url("/a"));
      assertEquals(3, result.code());
      assertTrue(result.err().contains("адреса веде до цієї машини або її мережі"), result.err());
      assertEquals(List.of(), server.asked());
    }
  }

  @Test
  void brokenDescriptionsAreToldWithFileAndMember() throws IOException {
    Files.writeString(Path.of(sources), "{\"name\":\"a\",\"kind\":\"feed\"}");
    Result result = watch("--once");
    assertEquals(1, result.code());
    assertTrue(result.err().contains(sources + ": address: бракує"), result.err());
  }
}
