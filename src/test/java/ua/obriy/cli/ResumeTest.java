package ua.obriy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import ua.obriy.lucene.FailingDisk;
import ua.obriy.lucene.LuceneStore;

/// A run that was ended by force and called again gives what an undisturbed one gives.
class ResumeTest {
  private static final int LINES = 400;
  private static final int COMMIT_EVERY = 37;
  private static final int FULL_DISKS = 6;

  @TempDir private static Path folder;
  private static Knowledge knowledge;
  private static Path source;
  private static IndexState undisturbed;
  private static JsonNode report;

  /// Bytes that the undisturbed run wrote.
  private static long written;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeAll
  static void runUndisturbed() throws IOException {
    knowledge = Knowledge.load();
    source = MixedSource.write(folder.resolve("mixed.ndjson"), 20_261_124L, LINES);
    ResumeTest test = new ResumeTest();
    Path file = folder.resolve("undisturbed.json");
    FailingDisk endless = new FailingDisk(Long.MAX_VALUE);
    test.run(endless.holding(store("undisturbed")), file, false);
    written = endless.written();
    undisturbed = IndexState.of(store("undisturbed"));
    report = IndexState.essence(file);
    assertTrue(undisturbed.documents().size() > LINES / 2);
    assertTrue(undisturbed.stories().size() > 20, "stories: " + undisturbed.stories().size());
    for (String count : List.of("updated", "duplicates", "unchanged", "skipped", "failed")) {
      assertTrue(report.path("counts").path(count).asInt() > 3, count + ": " + report);
    }
  }

  private static LuceneStore store(String name) {
    return knowledge.store(folder.resolve(name));
  }

  private int run(LuceneStore store, Path file, boolean restart) throws IOException {
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    Console console = new Console(err, err, false, Messages.in(Locale.of("uk")));
    RunSettings settings = new RunSettings(file, false, restart, false, 1, COMMIT_EVERY);
    return new Indexing(console, Home.ofProcess(), knowledge)
        .run(store, List.of(source.toString()), settings);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private void assertSameAsUndisturbed(String name, Path file) throws IOException {
    IndexState state = IndexState.of(store(name));
    assertEquals(undisturbed.documents(), state.documents());
    assertEquals(undisturbed.likenesses(), state.likenesses());
    undisturbed.stories().forEach((id, story) -> assertEquals(story, state.stories().get(id), id));
    assertEquals(undisturbed.stories().keySet(), state.stories().keySet());
    assertEquals(report, IndexState.essence(file));
  }

  @Test
  void killedSeveralTimesItEndsAsIfNothingHadHappened() throws Exception {
    Random random = new Random(5);
    for (int kill = 0; kill < 3; kill++) {
      killedAt(1 + random.nextInt(120), folder.resolve("killed"));
    }
    Path file = folder.resolve("killed.json");
    assertEquals(0, run(store("killed"), file, false));
    assertTrue(said().contains("Продовжую"), said());
    assertSameAsUndisturbed("killed", file);
  }

  private static void killedAt(int document, Path index) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString(), "-Xmx1g", "-cp", classPath()));
    command.addAll(
        List.of(
            "ua.obriy.cli.StoppedAt",
            index.toString(),
            source.toString(),
            String.valueOf(document),
            String.valueOf(COMMIT_EVERY)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("reached", out.readLine());
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /// Of this very test, whoever started it.
  private static String classPath() {
    return ResumeTest.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  @Test
  void aDiskThatFillsUpEndsTheRunClearlyAndLosesNothing() throws IOException {
    Random random = new Random(6);
    int failures = 0;
    Path file = folder.resolve("full.json");
    // together too little for the whole: a run that is done would begin anew
    long most = written / (2 * FULL_DISKS);
    for (int round = 0; round < FULL_DISKS; round++) {
      LuceneStore full = new FailingDisk(random.nextLong(most / 4, most)).holding(store("full"));
      try {
        run(full, file, false);
      } catch (IOException e) {
        failures++;
        assertTrue(e.getMessage().contains("No space left on device"), e.getMessage());
        assertTrue(e.getMessage().contains("Збережено"), e.getMessage());
        assertEquals("failed", IndexState.essence(file).path("end").asString());
      }
    }
    assertEquals(FULL_DISKS, failures);
    assertEquals(0, run(store("full"), file, false));
    assertSameAsUndisturbed("full", file);
  }

  @Test
  void aChangedSourceIsReadFromItsBeginning() throws IOException {
    Path index = folder.resolve("changed");
    failAfter(600_000, index);
    Path mine = source;
    try {
      source = Files.write(folder.resolve("other.ndjson"), Files.readAllLines(mine).subList(0, 50));
      run(store("changed"), folder.resolve("changed.json"), false);
    } finally {
      source = mine;
    }
    assertTrue(said().contains("починаю спочатку"), said());
    JsonNode counts = IndexState.essence(folder.resolve("changed.json")).path("counts");
    assertTrue(counts.path("unchanged").asInt() > 20, "known by their content: " + counts);
  }

  @Test
  void restartBeginsAnewAndKnowsWhatIsThere() throws IOException {
    failAfter(600_000, folder.resolve("restarted"));
    Path file = folder.resolve("restarted.json");
    run(store("restarted"), file, true);
    assertFalse(said().contains("Продовжую"), said());
    JsonNode counts = IndexState.essence(file).path("counts");
    assertTrue(
        counts.path("unchanged").asInt() > report.path("counts").path("unchanged").asInt(),
        counts.toString());
    assertEquals(
        undisturbed.documents().keySet(), IndexState.of(store("restarted")).documents().keySet());
  }

  private void failAfter(long bytes, Path index) {
    LuceneStore full = new FailingDisk(bytes).holding(knowledge.store(index));
    assertThrows(IOException.class, () -> run(full, folder.resolve("failed.json"), false));
  }

  @Test
  void indexedAgainNothingChanges() throws IOException {
    Path file = folder.resolve("again.json");
    run(store("again"), file, false);
    IndexState before = IndexState.of(store("again"));
    List<String> lines = Files.readAllLines(source);
    Path mine = source;
    try {
      source = Files.write(folder.resolve("first.ndjson"), lines.subList(0, 1));
      run(store("again"), file, false);
    } finally {
      source = mine;
    }
    assertEquals(before, IndexState.of(store("again")));
    assertEquals(1, IndexState.essence(file).path("counts").path("unchanged").asInt());
  }
}
