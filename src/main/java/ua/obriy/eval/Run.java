package ua.obriy.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The answers of one configuration, as run files of TREC hold them.
public final class Run {
  private static final int CELLS = 6;

  private final Map<String, List<Ranked>> answers;

  Run(Map<String, List<Ranked>> answers) {
    this.answers = Map.copyOf(answers);
  }

  /// Reads lines of query id, `Q0`, document id, rank, score, tag, with blanks or tabs between.
  /// Documents are taken by rank.
  ///
  /// @throws IOException when the file cannot be read or a line breaks the format; the message
  ///     names the line
  public static Run read(Path file) throws IOException {
    Map<String, Map<Integer, Ranked>> byRank = new LinkedHashMap<>();
    for (Line line : Line.of(file, "\\s+")) {
      String[] cells = line.cells();
      if (cells.length != CELLS) {
        throw line.broken("потрібно «запит Q0 документ місце оцінка назва»");
      }
      int rank = line.whole(cells[3]);
      Ranked ranked = new Ranked(cells[2], line.real(cells[4]));
      if (byRank.computeIfAbsent(cells[0], _ -> new LinkedHashMap<>()).put(rank, ranked) != null) {
        throw line.broken("місце " + rank + " запиту " + cells[0] + " уже зайняте");
      }
    }
    Map<String, List<Ranked>> answers = new LinkedHashMap<>();
    byRank.forEach(
        (query, ranked) -> {
          List<Integer> ranks = new ArrayList<>(ranked.keySet());
          ranks.sort(Comparator.naturalOrder());
          answers.put(query, ranks.stream().map(ranked::get).toList());
        });
    return new Run(answers);
  }

  /// Best first, empty for a query without an answer.
  List<Ranked> answer(String query) {
    return answers.getOrDefault(query, List.of());
  }

  List<String> documents(String query) {
    return answer(query).stream().map(Ranked::document).toList();
  }

  /// The lines of a run file, in the order of the judgements.
  public String lines(Judgements judgements, String tag) {
    StringBuilder lines = new StringBuilder();
    for (Judgements.Judged judged : judgements.judged()) {
      int rank = 1;
      for (Ranked one : answer(judged.id())) {
        lines.append(
            String.format(
                Locale.ROOT,
                "%s Q0 %s %d %.6f %s%n",
                judged.id(),
                one.document(),
                rank++,
                one.score(),
                tag));
      }
    }
    return lines.toString();
  }
}
