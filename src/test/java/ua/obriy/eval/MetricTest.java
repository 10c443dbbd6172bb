package ua.obriy.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricTest {
  private static final List<String> TWELVE =
      IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList();

  private static double of(Metric metric, List<String> ranked, String... relevant) {
    Map<String, Integer> grades = new java.util.HashMap<>();
    Arrays.stream(relevant).forEach(id -> grades.put(id, 1));
    return metric.of(ranked, grades);
  }

  @Test
  void onlyTheFirstTenCount() {
    assertEquals(1, of(Metric.SUCCESS_10, TWELVE, "10"));
    assertEquals(0, of(Metric.SUCCESS_10, TWELVE, "11"));
    assertEquals(0, of(Metric.MRR_10, TWELVE, "11"));
    assertEquals(0, of(Metric.NDCG_10, TWELVE, "12"));
  }

  @Test
  void theFirstRelevantDecidesTheReciprocalRank() {
    assertEquals(1.0 / 3, of(Metric.MRR_10, TWELVE, "3", "4"));
    assertEquals(0, of(Metric.SUCCESS_1, TWELVE, "3"));
    assertEquals(1, of(Metric.SUCCESS_1, TWELVE, "1"));
    assertEquals(0, of(Metric.MRR_10, List.of(), "1"));
  }

  @Test
  void gainIsDiscountedByRankAndByWhatIsPossible() {
    assertEquals(1, of(Metric.NDCG_10, TWELVE, "1", "2"), 1e-12);
    double expected = (1 / log2(3) + 1 / log2(5)) / (1 / log2(2) + 1 / log2(3));
    assertEquals(expected, of(Metric.NDCG_10, TWELVE, "2", "4"), 1e-12);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  @Test
  void intervalsHoldTheMeanAndShrinkWithMoreQueries() {
    double[] few = {0, 1, 0, 1};
    double[] many = new double[400];
    for (int i = 0; i < many.length; i++) {
      many[i] = i % 2;
    }
    Interval wide = Interval.of(few);
    Interval narrow = Interval.of(many);
    assertEquals(0.5, narrow.mean());
    assertTrue(narrow.low() < 0.5 && narrow.high() > 0.5);
    assertTrue(narrow.high() - narrow.low() < wide.high() - wide.low());
    assertEquals(Interval.of(many), narrow, "the same values, the same interval");
  }

  @Test
  void brokenJudgementsNameTheLine(@TempDir Path folder) throws Exception {
    Path queries = Files.writeString(folder.resolve("q.tsv"), "a\tслово\n");
    for (String line : List.of("a\tdoc\tтак", "a doc 1")) {
      Path qrels = Files.writeString(folder.resolve("r.tsv"), "a\td\t0\n" + line + "\n");
      IOException e = assertThrows(IOException.class, () -> Judgements.read(queries, qrels));
      assertTrue(e.getMessage().contains("r.tsv:2"), e.getMessage());
    }
  }

  @Test
  void theFourColumnsOfTrecAreReadToo(@TempDir Path folder) throws Exception {
    Path queries = Files.writeString(folder.resolve("q.tsv"), "a\tслово\nb\tінше\n");
    Path qrels = Files.writeString(folder.resolve("r.tsv"), "a\t0\tdoc\t2\nb\t0\tdoc\t0\n");
    List<Judgements.Judged> judged = Judgements.read(queries, qrels).judged();
    assertEquals(List.of(new Judgements.Judged("a", "слово", Map.of("doc", 2))), judged);
  }
}
