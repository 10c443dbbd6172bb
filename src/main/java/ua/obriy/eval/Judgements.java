package ua.obriy.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Queries and the documents that answer them.
public final class Judgements {
  private static final int TREC_CELLS = 4;

  /// @param relevant grade by document id, all above 0, never empty
  record Judged(String id, String query, Map<String, Integer> relevant) {}

  private final List<Judged> judged;

  private Judgements(List<Judged> judged) {
    this.judged = List.copyOf(judged);
  }

  /// Queries without a relevant document are left out.
  ///
  /// @param queries lines of query id, tab, query
  /// @param qrels lines of query id, tab, document id, tab, grade (0 is not relevant), or the four
  ///     columns of TREC
  /// @throws IOException when a file cannot be read or a line breaks the format; the message names
  ///     the line
  public static Judgements read(Path queries, Path qrels) throws IOException {
    Map<String, Map<String, Integer>> relevant = new HashMap<>();
    for (Line line : lines(qrels)) {
      String[] cells = line.cells();
      boolean trec = cells.length == TREC_CELLS;
      if (cells.length != 3 && !trec) {
        throw line.broken("потрібно «запит⇥документ⇥оцінка»");
      }
      int grade = grade(line, cells[cells.length - 1]);
      if (grade > 0) {
        relevant.computeIfAbsent(cells[0], _ -> new HashMap<>()).put(cells[trec ? 2 : 1], grade);
      }
    }
    Map<String, Judged> judged = new LinkedHashMap<>();
    for (Line line : lines(queries)) {
      if (line.cells().length != 2) {
        throw line.broken("потрібно «код⇥запит»");
      }
      String id = line.cells()[0];
      if (relevant.containsKey(id)) {
        judged.put(id, new Judged(id, line.cells()[1], relevant.get(id)));
      }
    }
    return new Judgements(List.copyOf(judged.values()));
  }

  private static int grade(Line line, String cell) throws IOException {
    try {
      return Integer.parseInt(cell.strip());
    } catch (NumberFormatException e) {
      throw line.broken("оцінка має бути цілим числом, а є «" + cell + "»");
    }
  }

  private static List<Line> lines(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!text.isBlank()) {
        lines.add(new Line(file, number, text.split("\t", -1)));
      }
    }
    return lines;
  }

  private record Line(Path file, int number, String[] cells) {
    IOException broken(String needed) {
      return new IOException(file + ":" + number + ": " + needed);
    }
  }

  List<Judged> judged() {
    return judged;
  }
}
