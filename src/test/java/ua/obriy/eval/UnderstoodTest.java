package ua.obriy.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.model.Token;

/// What people mistype and what they mean, over the bundled documents.
class UnderstoodTest {
  private static final Path TABLE = Path.of("src/test/resources/golden/search/understood.tsv");

  @Test
  void everyRowOfTheTableIsUnderstood(@TempDir Path folder) throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Samples samples = Samples.over(folder, List.of())) {
      for (String line : Files.readAllLines(TABLE)) {
        if (!line.startsWith("#")) {
          check(line.split("\t", -1), samples, wrong);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void check(String[] row, Samples samples, List<String> wrong) throws IOException {
    var answer = samples.ask(row[1]);
    boolean other = row[0].equals("similar");
    String understood = other ? answer.instead() : answer.understood();
    if (other != (answer.instead() != null) || !isMeant(understood.replace(" / ", " "), row[2])) {
      wrong.add(
          String.join(" · ", row) + " → " + answer.understood() + " " + answer.changes() + "\n");
    }
  }

  /// Whether every word that was meant is among those searched, in whatever form.
  private static boolean isMeant(String understood, String meant) {
    List<Token> searched = Samples.TEXT.analyzeQuery(understood);
    return Samples.TEXT.analyzeQuery(meant).stream()
        .allMatch(
            word ->
                searched.stream()
                    .anyMatch(other -> !Collections.disjoint(word.lemmas(), other.lemmas())));
  }

  /// Prints the rows that are understood otherwise.
  public static void main(String[] args) throws IOException {
    new UnderstoodTest().everyRowOfTheTableIsUnderstood(Path.of(args[0]));
  }
}
