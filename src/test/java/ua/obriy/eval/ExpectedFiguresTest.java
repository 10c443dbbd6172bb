package ua.obriy.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The judged queries over the bundled documents: a drop below the expected figures fails the
/// build.
class ExpectedFiguresTest {
  private static final Path EVAL = Path.of("index-data", "eval");

  @Test
  void judgedQueriesReachTheExpectedFigures(@TempDir Path folder) throws IOException {
    Evaluation evaluation = evaluation(folder);
    List<String> missed = Expected.read(EVAL.resolve("expected.tsv")).missedBy(evaluation);
    assertEquals(List.of(), missed, evaluation.table());
  }

  private static Evaluation evaluation(Path folder) throws IOException {
    Judgements judgements = Judgements.read(EVAL.resolve("queries.tsv"), EVAL.resolve("qrels.tsv"));
    try (Samples samples = Samples.over(folder, List.of())) {
      Run run = Evaluation.ask(judgements, query -> samples.ask(query).page().hits());
      return Evaluation.of(judgements, run);
    }
  }

  /// Prints the figures as they are.
  public static void main(String[] args) throws IOException {
    System.out.print(evaluation(Path.of(args[0])).table());
  }
}
