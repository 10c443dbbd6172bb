package ua.obriy.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.model.SourceDocument;

/// Pages of many builds, each with its headline, day, author and body beside it. The pages in
/// `held-out` were written after the method and have not shaped it. `-Dfigures` prints the table.
class BoilerplateTest {
  private static final Path PAGES = Path.of("src/test/resources/golden/pages");
  private static final double LEAST = 0.95;
  private static final double LEAST_OF_A_PAGE = 0.85;

  @TempDir Path folder;

  private record Expected(String title, String date, String author, List<String> words) {
    static Expected of(Path page) throws IOException {
      String name = page.getFileName().toString().replace(".html", ".expected");
      String[] parts = Files.readString(page.resolveSibling(name)).split("----\n", 2);
      String[] head = parts[0].split("\n");
      return new Expected(value(head[0]), value(head[1]), value(head[2]), wordsOf(parts[1]));
    }

    private static String value(String line) {
      return line.substring(line.indexOf(':') + 1).strip();
    }
  }

  private record Figures(int common, int found, int expected) {
    double precision() {
      return common / (double) Math.max(1, found);
    }

    double recall() {
      return common / (double) Math.max(1, expected);
    }

    Figures plus(Figures other) {
      return new Figures(common + other.common, found + other.found, expected + other.expected);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsReadRight() throws IOException {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> assertRight(page)));
  }

  @Test
  void nearlyAllWordsOfAllBodiesAndHardlyAnyOthersAreFound() throws IOException {
    assertGood(pages().stream().filter(page -> !page.toString().contains("held-out")).toList());
    assertGood(pages().stream().filter(page -> page.toString().contains("held-out")).toList());
  }

  private void assertGood(List<Path> pages) throws IOException {
    Figures all = new Figures(0, 0, 0);
    for (Path page : pages) {
      Figures one = figures(read(page), Expected.of(page));
      show(page.getFileName().toString(), one);
      all = all.plus(one);
    }
    show("all " + pages.size(), all);
    assertTrue(all.precision() >= LEAST && all.recall() >= LEAST, all.toString());
  }

  private static void show(String name, Figures figures) {
    if (System.getProperty("figures") != null) {
      System.out.printf(
          Locale.ROOT, "%-40s %.3f %.3f%n", name, figures.precision(), figures.recall());
    }
  }

  private void assertRight(Path page) throws IOException {
    Expected expected = Expected.of(page);
    SourceDocument document = read(page);
    assertEquals(expected.title(), document.title());
    assertEquals(expected.date(), Objects.toString(document.date(), ""));
    assertEquals(expected.author(), Objects.toString(document.extra().get("author"), ""));
    Figures figures = figures(document, expected);
    assertTrue(
        Math.min(figures.precision(), figures.recall()) >= LEAST_OF_A_PAGE,
        () -> figures + "\n" + document.text());
  }

  private static Figures figures(SourceDocument document, Expected expected) {
    Map<String, Integer> left = new HashMap<>();
    expected.words().forEach(word -> left.merge(word, 1, Integer::sum));
    List<String> found = wordsOf(document.text());
    int common = 0;
    for (String word : found) {
      if (left.getOrDefault(word, 0) > 0) {
        left.merge(word, -1, Integer::sum);
        common++;
      }
    }
    return new Figures(common, found.size(), expected.words().size());
  }

  private static List<String> wordsOf(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}’']+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private SourceDocument read(Path page) throws IOException {
    return Reads.file(folder, Files.readAllBytes(page));
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      files.filter(file -> file.toString().endsWith(".html")).sorted().forEach(pages::add);
    }
    return pages;
  }
}
