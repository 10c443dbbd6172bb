package ua.obriy.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderVisitTest {
  private final Source source = Follower.source(Source.Kind.FOLDER, "docs");
  @TempDir Path home;
  private Path docs;
  private Follower follower;

  @BeforeEach
  void start() throws IOException {
    docs = Files.createDirectories(home.resolve("docs/sub")).getParent();
    follower = new Follower(home);
  }

  @AfterEach
  void stop() throws IOException {
    follower.close();
  }

  private void write(String name, String... lines) throws IOException {
    Files.write(docs.resolve(name), List.of(lines));
  }

  private static String line(String id, String title) {
    return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\"}";
  }

  @Test
  void newChangedAndRemovedFilesAreFollowed() throws IOException {
    write("a.ndjson", line("1", "Перший"), line("2", "Другий"));
    write("sub/b.ndjson", line("3", "Третій"));
    follower.visit(source);
    assertEquals(List.of("Другий", "Перший", "Третій"), follower.intake.titles());
    follower.intake.takeLog();

    write("a.ndjson", line("1", "Перший"), line("2", "Другий, змінений"));
    Files.delete(docs.resolve("sub/b.ndjson"));
    write("c.txt", "Рішення ради", "", "Рада вирішила відремонтувати школу в центрі села.");
    follower.visit(source);
    assertEquals(
        List.of(
            "UPDATED Другий, змінений",
            "ADDED Рішення ради",
            "REMOVED Третій: файла більше немає: docs/sub/b.ndjson"),
        follower.intake.takeLog());

    follower.visit(source);
    assertEquals(List.of(), follower.intake.takeLog());
  }

  @Test
  void aLineThatLeftItsFileTakesItsDocumentAlong() throws IOException {
    write("a.ndjson", line("1", "Перший"), line("2", "Другий"));
    follower.visit(source);
    write("a.ndjson", line("1", "Перший"));
    follower.visit(source);
    assertEquals(List.of("Перший"), follower.intake.titles());
  }

  @Test
  void aBrokenLineLosesNoDocument() throws IOException {
    write("a.ndjson", line("1", "Перший"), line("2", "Другий"));
    follower.visit(source);
    write("a.ndjson", line("1", "Перший"), "{\"id\":\"2\",\"title\":\"Дру");
    Status status = follower.visit(source);
    assertEquals(1, status.notes().size());
    assertEquals(List.of("Другий", "Перший"), follower.intake.titles());
  }

  @Test
  void aDocumentThatMovesToAnotherFileStays() throws IOException {
    write("a.ndjson", line("1", "Перший"));
    write("b.ndjson", line("2", "Другий"));
    follower.visit(source);
    follower.intake.takeLog();
    write("a.ndjson", "");
    write("b.ndjson", line("1", "Перший"), line("2", "Другий"));
    follower.visit(source);
    assertEquals(List.of(), follower.intake.takeLog());
    Files.move(docs.resolve("b.ndjson"), docs.resolve("z.ndjson"));
    follower.visit(source);
    assertEquals(List.of(), follower.intake.takeLog());
  }

  @Test
  void aFolderThatIsNotThereLosesNothing() throws IOException {
    write("a.ndjson", line("1", "Перший"));
    follower.visit(source);
    Files.move(docs, home.resolve("away"));
    Status status = follower.visit(source);
    assertTrue(status.outcome().startsWith("немає такої теки: "), status.outcome());
    assertEquals(1, status.failures());
    Files.move(home.resolve("away"), docs);
    assertEquals(0, follower.visit(source).failures());
    assertEquals(List.of("Перший"), follower.intake.titles());
  }

  @Test
  void aFileThatIsWrittenTwiceInOneTickIsSeen() throws IOException {
    FileTime now = FileTime.from(follower.clock.instant());
    write("a.ndjson", line("1", "Перший"));
    Files.setLastModifiedTime(docs.resolve("a.ndjson"), now);
    follower.visit(source);
    write("a.ndjson", line("1", "Інший!"));
    Files.setLastModifiedTime(docs.resolve("a.ndjson"), now);
    follower.visit(source);
    assertEquals(List.of("Інший!"), follower.intake.titles());
  }

  /// Random changes of files; after each visit the documents are those that the files give.
  @Test
  void documentsAlwaysAgreeWithTheFiles() throws IOException {
    long seed = 20_240_509;
    Random random = new Random(seed);
    Map<String, List<Integer>> files = new TreeMap<>();
    for (int round = 0; round < 60; round++) {
      for (int change = random.nextInt(4); change > 0; change--) {
        String file = "f" + random.nextInt(5) + ".ndjson";
        if (random.nextInt(4) == 0) {
          files.remove(file);
          Files.deleteIfExists(docs.resolve(file));
        } else {
          files.put(file, change(file, round, random));
        }
      }
      follower.visit(source);
      List<String> wanted =
          files.entrySet().stream()
              .flatMap(file -> file.getValue().stream().map(n -> file.getKey() + "-" + n))
              .distinct()
              .sorted()
              .toList();
      assertEquals(
          wanted,
          follower.intake.texts().keySet().stream().sorted().toList(),
          "seed " + seed + ", round " + round);
    }
  }

  private List<Integer> change(String file, int round, Random random) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int n = 0; n < 1 + random.nextInt(4); n++) {
      numbers.add(n);
      lines.add(line(file + "-" + n, "Назва " + round + " " + n));
    }
    write(file, lines.toArray(String[]::new));
    return numbers;
  }
}
