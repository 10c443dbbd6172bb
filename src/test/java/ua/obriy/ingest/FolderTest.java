package ua.obriy.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every file of the folder `golden/ingest/files` gives what its namesake in
// `golden/ingest/expected`
/// says. `-Dgolden=write` writes what is there now; look at it before you keep it.
class FolderTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/ingest");
  private static final Path FILES = GOLDEN.resolve("files");
  private static final Path EXPECTED = GOLDEN.resolve("expected");
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  @TestFactory
  Stream<DynamicTest> everyFileGivesWhatIsExpected() throws IOException {
    return files().stream().map(file -> DynamicTest.dynamicTest(nameOf(file), () -> compare(file)));
  }

  @Test
  void nothingIsExpectedOfAMissingFile() throws IOException {
    Set<String> files =
        files().stream().map(FolderTest::nameOf).collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> expected = Files.list(EXPECTED)) {
      expected
          .map(path -> path.getFileName().toString().replaceAll("\\.txt$", ""))
          .forEach(name -> assertTrue(files.contains(name), "no such file: " + name));
    }
  }

  @Test
  void theWholeFolderGivesTheSumOfItsFiles() throws IOException {
    long alone = 0;
    for (Path file : files()) {
      alone += read(file).size();
    }
    assertEquals(alone, read(FILES).size());
  }

  private static void compare(Path file) throws IOException {
    String now = read(file).stream().map(OutcomeText::of).collect(Collectors.joining("\n"));
    Path expected = EXPECTED.resolve(nameOf(file) + ".txt");
    if (WRITE) {
      Files.writeString(expected, now);
    }
    assertEquals(Files.readString(expected), now);
  }

  private static List<Outcome> read(Path file) {
    List<Outcome> outcomes = new ArrayList<>();
    new Ingest().read(file.toString(), outcomes::add);
    return outcomes;
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files.sorted().toList();
    }
  }
}
