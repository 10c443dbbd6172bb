package ua.obriy.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import ua.obriy.eval.Judgements.Judged;
import ua.obriy.search.SearchPage;

/// How good the answers to judged queries are, for all of them and for each kind of query.
public final class Evaluation {
  /// The kind that stands for all queries.
  static final String ALL = "all";

  /// Asks the search that is measured.
  @FunctionalInterface
  public interface Ranker {
    /// Best first.
    List<SearchPage.Hit> rank(String query) throws IOException;
  }

  private final Judgements judgements;
  private final Run run;

  private Evaluation(Judgements judgements, Run run) {
    this.judgements = judgements;
    this.run = run;
  }

  /// Asks every query.
  public static Run ask(Judgements judgements, Ranker ranker) throws IOException {
    Map<String, List<Ranked>> answers = new LinkedHashMap<>();
    for (Judged judged : judgements.judged()) {
      List<Ranked> answer = new ArrayList<>();
      for (SearchPage.Hit hit : ranker.rank(judged.query())) {
        answer.add(new Ranked(hit.document().source().id(), hit.score()));
      }
      answers.put(judged.id(), answer);
    }
    return new Run(answers);
  }

  public static Evaluation of(Judgements judgements, Run run) {
    return new Evaluation(judgements, run);
  }

  /// The kinds of queries by name, then [#ALL].
  List<String> kinds() {
    TreeSet<String> kinds = new TreeSet<>();
    judgements.judged().forEach(judged -> kinds.add(judged.kind()));
    List<String> named = new ArrayList<>(kinds);
    named.add(ALL);
    return named;
  }

  /// The metric for each query of the kind, in the order of the judgements.
  double[] values(String kind, Metric metric) {
    return judgements.judged().stream()
        .filter(judged -> kind.equals(ALL) || kind.equals(judged.kind()))
        .mapToDouble(judged -> value(judged, metric))
        .toArray();
  }

  double value(Judged judged, Metric metric) {
    return metric.of(run.documents(judged.id()), judged.relevant());
  }

  List<Judged> judged() {
    return judgements.judged();
  }

  /// Each metric with its interval by kind of query, and the queries whose answers hold nothing
  /// relevant.
  public String table() {
    StringBuilder table = new StringBuilder(String.format("%-10s %5s", "", "n"));
    for (Metric metric : Metric.values()) {
      table.append(String.format(" %20s", metric.label() + " (95 %)"));
    }
    table.append('\n');
    kinds().forEach(kind -> row(kind, table));
    judged().stream()
        .filter(judged -> value(judged, Metric.SUCCESS_10) == 0)
        .forEach(judged -> table.append("✗ " + judged.id() + "  " + judged.query() + "\n"));
    return table.toString();
  }

  private void row(String kind, StringBuilder table) {
    table.append(String.format("%-10s %5d", kind, values(kind, Metric.SUCCESS_1).length));
    for (Metric metric : Metric.values()) {
      Interval interval = Interval.of(values(kind, metric));
      String cell =
          String.format(
              Locale.ROOT, "%.3f (%.3f–%.3f)", interval.mean(), interval.low(), interval.high());
      table.append(String.format(" %20s", cell));
    }
    table.append('\n');
  }
}
