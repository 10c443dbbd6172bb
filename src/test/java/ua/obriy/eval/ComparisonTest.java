package ua.obriy.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  @TempDir private Path folder;
  private Judgements judgements;

  @BeforeEach
  void judge() throws IOException {
    Path queries =
        write("q.tsv", "plain-1\tслово", "plain-2\tінше", "typo-1\tсолво", "x\tбез виду");
    Path qrels = write("r.tsv", "plain-1\ta\t1", "plain-2\tb\t1", "typo-1\ta\t1", "x\tc\t1");
    judgements = Judgements.read(queries, qrels);
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private Run run(String... lines) throws IOException {
    return Run.read(write("run", lines));
  }

  @Test
  void aRunFileIsReadByRankAndWrittenAgain() throws IOException {
    Run run = run("plain-1 Q0 b 2 0.5 x", "plain-1\tQ0\ta\t1\t0.75\tx");
    assertEquals(List.of("a", "b"), run.documents("plain-1"));
    assertEquals(List.of(), run.documents("typo-1"));
    assertEquals(
        "plain-1 Q0 a 1 0.750000 y\nplain-1 Q0 b 2 0.500000 y\n",
        run.lines(judgements, "y").replace("\r", ""));
  }

  @Test
  void brokenRunsNameTheLine() {
    for (String line : List.of("plain-1 a", "q Q0 d eins 1 x", "q Q0 d 2 viel x", "q Q0 d 1 1 x")) {
      var e = assertThrows(IOException.class, () -> run("q Q0 c 1 1 x", line));
      assertTrue(e.getMessage().contains("run:2"), e.getMessage());
    }
  }

  @Test
  void figuresAreToldByKindOfQuery() throws IOException {
    Evaluation evaluation = Evaluation.of(judgements, run("plain-1 Q0 a 1 1 x"));
    assertEquals(List.of("plain", "query", "typo", "all"), evaluation.kinds());
    assertEquals("[1.0, 0.0]", Arrays.toString(evaluation.values("plain", Metric.SUCCESS_1)));
    assertTrue(evaluation.table().contains("✗ typo-1  солво"), evaluation.table());
  }

  @Test
  void missedFiguresAreToldAndUnknownOnesRefused() throws IOException {
    Evaluation evaluation = Evaluation.of(judgements, run("plain-1 Q0 a 1 1 x"));
    Path figures = write("e.tsv", "# comment", "plain\tS@1\t0.5\t0", "typo\tMRR@10\t0.5\t0.1");
    List<String> missed = Expected.read(figures).missedBy(evaluation);
    assertEquals(List.of("typo MRR@10: 0.000, очікувано 0.500 (допуск 0.100)"), missed);
    Path unknown = write("e.tsv", "plain\tS@2\t1\t0");
    assertTrue(
        assertThrows(IOException.class, () -> Expected.read(unknown)).getMessage().contains("S@2"));
    Path empty = write("e.tsv", "layout\tS@1\t1\t0");
    Expected layout = Expected.read(empty);
    assertThrows(IOException.class, () -> layout.missedBy(evaluation));
  }

  @Test
  void comparisonTellsWinsAndLosses() throws IOException {
    Run before = run("plain-1 Q0 a 1 1 x", "typo-1 Q0 c 1 1 x");
    Run after = run("plain-1 Q0 c 1 1 x", "typo-1 Q0 a 1 1 x", "plain-2 Q0 b 1 1 x");
    String table = new Comparison(judgements, before, after).table();
    assertTrue(table.contains("− 1.000  plain-1  слово"), table);
    assertTrue(table.contains("+ 1.000  typo-1  солво"), table);
    assertTrue(
        table.lines().anyMatch(line -> line.startsWith("S@1") && line.endsWith("2/1")), table);
  }

  /// With ten differences every assignment of signs can be tried.
  @Test
  void chanceIsTheShareOfAssignmentsThatDifferAsMuch() {
    Random random = new Random(7);
    for (int round = 0; round < 5; round++) {
      double[] differences = random.doubles(10, -0.4, 0.8).toArray();
      double seen = Math.abs(Arrays.stream(differences).sum());
      int atLeast = 0;
      for (int signs = 0; signs < 1 << 10; signs++) {
        double sum = 0;
        for (int i = 0; i < 10; i++) {
          sum += (signs >> i & 1) == 0 ? differences[i] : -differences[i];
        }
        atLeast += Math.abs(sum) >= seen - 1e-9 ? 1 : 0;
      }
      assertEquals(atLeast / 1024.0, Comparison.chance(differences), 0.02);
    }
    assertEquals(1, Comparison.chance(new double[8]));
  }
}
