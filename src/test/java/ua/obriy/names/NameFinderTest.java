package ua.obriy.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.obriy.model.Analysis;
import ua.obriy.model.Given;
import ua.obriy.model.Mention;
import ua.obriy.model.NameFinding;
import ua.obriy.model.Names;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;
import ua.obriy.text.UkrainianText;

class NameFinderTest {
  private static final Path TABLES = Path.of("src/test/resources/golden/names");
  private static final UkrainianText TEXT = UkrainianText.load();
  private static final NameFinder FINDER = new NameFinder(NameWords.load());
  private static final LocalDate MONDAY = LocalDate.of(2024, 5, 20);

  @Test
  void peopleAreNamedInTheNominativeWithTheirOffices() throws IOException {
    assertTable(
        "people.tsv",
        names ->
            joined(
                names.people().stream()
                    .map(one -> one.name() + (one.office() == null ? "" : "=" + one.office()))));
  }

  @Test
  void organizationsAreNamedInTheNominative() throws IOException {
    assertTable("organizations.tsv", names -> joined(labels(names.organizations())));
  }

  @Test
  void datesAndMoneyAreBroughtToStandardForms() throws IOException {
    assertTable(
        "values.tsv",
        names -> joined(labels(names.dates())) + "\t" + joined(labels(names.money())));
  }

  @Test
  void laterMentionsJoinTheFullName() {
    Names names =
        find("Кличко і міст", "Міст відкрив Віталій Кличко. Кличка вітали. В. Кличко рад.");
    assertEquals(List.of("Віталій Кличко"), labels(names.people()).toList());
    assertEquals(
        List.of("Кличко", "Віталій Кличко", "Кличка", "В. Кличко"),
        names.people().getFirst().mentions().stream().map(Mention::surface).toList());
  }

  @Test
  void withoutTheDayOfTheDocumentNothingRelativeIsGuessed() {
    SourceDocument document =
        SourceDocument.of("d", "", "Вчора, 15 травня, у липні.", new Provenance("t", "", "t"));
    assertEquals(List.of("--05-15", "--07"), labels(find(document).dates()).toList());
  }

  @Test
  void quotedProjectsAreListed() {
    Names names = find("", "Стартував проєкт «Чисте місто» і програма «Тепло».");
    assertEquals(List.of("Чисте місто", "Тепло"), labels(names.projects()).toList());
  }

  @Test
  void mentionsPointAtTheirWordsInAnyText() throws IOException {
    Random random = new Random(11);
    List<String> pieces = pieces();
    for (int round = 0; round < 3_000; round++) {
      String title = broken(random, pieces);
      String text = broken(random, pieces);
      if (!title.isBlank() || !text.isBlank()) {
        SourceDocument document = document(title, text);
        Names names = find(document);
        Stream.of(
                names.people(),
                names.organizations(),
                names.projects(),
                names.dates(),
                names.money())
            .flatMap(List::stream)
            .forEach(one -> assertInside(document, one));
      }
    }
  }

  @Test
  void longTextsAreReadWithoutTrouble() {
    for (String piece :
        List.of(
            "Іван Петренко, ",
            "ТОВ «А «Б ",
            "І. П. ",
            "1 000 ",
            "департамент освіти і ",
            "голова ",
            "2 млн 3 ",
            "Ганна Ко",
            "\"")) {
      SourceDocument document = document("", piece.repeat(20_000));
      Names names = find(document);
      assertTrue(names.people().size() < 10, piece);
    }
  }

  @Test
  void aLineOfAnotherShapeIsRefusedWithItsWords() {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> NameWords.of(List.of("office голова")));
    assertTrue(refused.getMessage().contains("office голова"));
  }

  private static void assertInside(SourceDocument document, NameFinding one) {
    assertTrue(!one.name().isBlank() && !one.mentions().isEmpty(), one.toString());
    for (Mention mention : one.mentions()) {
      String text = document.textOf(mention.field());
      assertEquals(text.substring(mention.start(), mention.end()), mention.surface());
      assertTrue(mention.end() > mention.start());
    }
  }

  /// Pieces of the tables, cut anywhere and mixed with signs.
  private static String broken(Random random, List<String> pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      String piece = pieces.get(random.nextInt(pieces.size()));
      int from = random.nextInt(piece.length());
      text.append(piece, from, from + random.nextInt(piece.length() - from + 1));
      text.append("«»\". ,\n-–€₴0І😀".charAt(random.nextInt(15)));
    }
    return text.toString();
  }

  private static List<String> pieces() throws IOException {
    List<String> pieces = new ArrayList<>();
    for (String table : List.of("people.tsv", "organizations.tsv", "values.tsv")) {
      lines(table).forEach(line -> pieces.add(line.split("\t", -1)[0]));
    }
    return pieces;
  }

  private interface Told {
    String of(Names names);
  }

  private static void assertTable(String table, Told told) throws IOException {
    StringBuilder expected = new StringBuilder();
    StringBuilder found = new StringBuilder();
    for (String line : lines(table)) {
      String sentence = line.substring(0, line.indexOf('\t'));
      expected.append(line).append('\n');
      found.append(sentence).append('\t').append(told.of(find("", sentence))).append('\n');
    }
    assertEquals(expected.toString(), found.toString());
  }

  private static List<String> lines(String table) throws IOException {
    return Files.readAllLines(TABLES.resolve(table)).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static Stream<String> labels(List<NameFinding> found) {
    return found.stream().map(NameFinding::name);
  }

  private static String joined(Stream<String> names) {
    return names.collect(Collectors.joining("; "));
  }

  private static Names find(String title, String text) {
    return find(document(title, text));
  }

  private static Names find(SourceDocument document) {
    return FINDER.find(
        document, new Analysis(TEXT.analyze(document.title()), TEXT.analyze(document.text())));
  }

  private static SourceDocument document(String title, String text) {
    return new SourceDocument(
        "d",
        null,
        title,
        text,
        MONDAY,
        null,
        null,
        null,
        Given.NOTHING,
        List.of(),
        new Provenance("t", "", "t"),
        Map.of());
  }
}
