package ua.obriy.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.obriy.model.SourceDocument;

class TablesTest {
  private static final String MAP = "title=Захід, примітки,text=Що саме,date=Термін";

  @TempDir Path folder;

  @Test
  void columnsAreWhatTheUserSays() throws IOException {
    SourceDocument document =
        accepted(
                read(
                    ColumnMap.parse(MAP),
                    "Термін;Захід, примітки;Що саме;Назва\n01.02.2025;Вікна;Заміна вікон;Школа\n"))
            .getFirst();
    assertEquals("Вікна", document.title());
    assertEquals("Заміна вікон", document.text());
    assertEquals(LocalDate.of(2025, 2, 1), document.date());
    assertEquals(Map.of("Назва", "Школа"), document.extra());
  }

  @Test
  void headerWithoutAColumnOfTheMapIsToldWithTheColumnsThatAreThere() throws IOException {
    List<Outcome> outcomes =
        read(ColumnMap.parse("title=Захід"), "Назва;Опис;Сума\nВікна;Школа;5\nДах;Школа;7\n");
    Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, outcomes.getFirst());
    assertTrue(failed.reason().contains("«Назва», «Опис», «Сума»"), failed.reason());
    assertTrue(failed.reason().contains("--map title=…"), failed.reason());
    assertEquals(1, outcomes.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "title", "назва=Назва", "title=", "x=А,title=Б"})
  void mapThatSaysNothingIsRefused(String written) {
    var e = assertThrows(IllegalArgumentException.class, () -> ColumnMap.parse(written));
    assertTrue(String.valueOf(e.getMessage()).contains("title=Назва"), e.getMessage());
  }

  @Test
  void rowThatNeverEndsIsAFailureAndTheRowsBeforeItStay() throws IOException {
    String table = "title,text\nПерша,Текст\nДруга,\"" + "без кінця\n".repeat(5000);
    Path file = folder.resolve("table");
    Files.writeString(file, table);
    List<Outcome> outcomes = new ArrayList<>();
    new Ingest(new Limits(10_000)).read(file.toString(), outcomes::add);
    assertEquals("Перша", accepted(outcomes).getFirst().title());
    assertTrue(
        outcomes.getLast().toString().contains("рядок таблиці завеликий"), outcomes::toString);
  }

  @Test
  void whatAWriterOfTablesWritesIsReadBack() throws IOException {
    Random random = new Random(12_05_2025);
    String pieces = "абв, ;\t\"'«»\n\r|ґї’№5";
    for (int round = 0; round < 200; round++) {
      char delimiter = ",;\t|".charAt(random.nextInt(4));
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("id", "title", "Примітка"));
      for (int i = 0; i <= random.nextInt(5); i++) {
        rows.add(List.of("r" + i, "Назва " + i, "я" + cell(random, pieces) + "я"));
      }
      String table =
          rows.stream()
              .map(
                  row ->
                      row.stream()
                          .map(TablesTest::quoted)
                          .collect(Collectors.joining("" + delimiter)))
              .collect(Collectors.joining("\r\n"));
      List<SourceDocument> documents = accepted(read(ColumnMap.USUAL, table));
      assertEquals(rows.size() - 1, documents.size(), table);
      for (int i = 0; i < documents.size(); i++) {
        assertEquals(rows.get(i + 1).get(0), documents.get(i).id());
        assertEquals(rows.get(i + 1).get(2), documents.get(i).extra().get("Примітка"));
      }
    }
  }

  private static String cell(Random random, String pieces) {
    StringBuilder cell = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      cell.append(pieces.charAt(random.nextInt(pieces.length())));
    }
    return cell.toString();
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  private static List<SourceDocument> accepted(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Accepted.class::isInstance)
        .map(outcome -> ((Outcome.Accepted) outcome).document())
        .toList();
  }

  private List<Outcome> read(ColumnMap map, String table) throws IOException {
    Path file = folder.resolve("table");
    Files.write(file, table.getBytes(StandardCharsets.UTF_8));
    List<Outcome> outcomes = new ArrayList<>();
    new Ingest(Limits.STANDARD, map).read(file.toString(), outcomes::add);
    return outcomes;
  }
}
