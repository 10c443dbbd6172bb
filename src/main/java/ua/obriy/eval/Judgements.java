package ua.obriy.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Queries and the documents that answer them.
public final class Judgements {
  private static final int TREC_CELLS = 4;

  /// @param relevant grade by document id, all above 0, never empty
  record Judged(String id, String query, Map<String, Integer> relevant) {
    /// What the id begins with, up to a hyphen: the kind of query.
    String kind() {
      int hyphen = id.indexOf('-');
      return hyphen > 0 ? id.substring(0, hyphen) : "query";
    }
  }

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
    for (Line line : Line.of(qrels, "\t")) {
      String[] cells = line.cells();
      boolean trec = cells.length == TREC_CELLS;
      if (cells.length != 3 && !trec) {
        throw line.broken("потрібно «запит⇥документ⇥оцінка»");
      }
      int grade = line.whole(cells[cells.length - 1]);
      if (grade > 0) {
        relevant.computeIfAbsent(cells[0], _ -> new HashMap<>()).put(cells[trec ? 2 : 1], grade);
      }
    }
    Map<String, Judged> judged = new LinkedHashMap<>();
    for (Line line : Line.of(queries, "\t")) {
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

  List<Judged> judged() {
    return judged;
  }
}
