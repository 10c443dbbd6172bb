package ua.obriy.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.obriy.eval.Judgements.Judged;
import ua.obriy.search.SearchPage;

/// The answers to judged queries, and how good they are.
public final class Evaluation {
  /// Asks the search that is measured.
  @FunctionalInterface
  public interface Ranker {
    /// Best first.
    List<SearchPage.Hit> rank(String query) throws IOException;
  }

  private record Answered(Judged judged, List<SearchPage.Hit> hits) {
    List<String> ids() {
      return hits.stream().map(hit -> hit.document().source().id()).toList();
    }
  }

  private final List<Answered> answered;

  private Evaluation(List<Answered> answered) {
    this.answered = answered;
  }

  /// Asks every query.
  public static Evaluation of(Judgements judgements, Ranker ranker) throws IOException {
    List<Answered> answered = new ArrayList<>();
    for (Judged judged : judgements.judged()) {
      answered.add(new Answered(judged, ranker.rank(judged.query())));
    }
    return new Evaluation(answered);
  }

  /// Each metric with its interval, and the queries whose answers hold nothing relevant.
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, "%-8s %6s   95 %%%n", "n=" + answered.size(), "mean"));
    for (Metric metric : Metric.values()) {
      double[] values =
          answered.stream()
              .mapToDouble(one -> metric.of(one.ids(), one.judged().relevant()))
              .toArray();
      Interval interval = Interval.of(values);
      table.append(
          String.format(
              Locale.ROOT,
              "%-8s %6.3f   %.3f..%.3f%n",
              metric.label(),
              interval.mean(),
              interval.low(),
              interval.high()));
    }
    answered.stream()
        .filter(one -> Metric.SUCCESS_10.of(one.ids(), one.judged().relevant()) == 0)
        .forEach(
            one -> table.append("✗ " + one.judged().id() + "  " + one.judged().query() + "\n"));
    return table.toString();
  }

  /// Lines of query id, `Q0`, document id, rank, score, tag.
  public String run(String tag) {
    StringBuilder run = new StringBuilder();
    for (Answered one : answered) {
      int rank = 1;
      for (SearchPage.Hit hit : one.hits()) {
        run.append(
            String.format(
                Locale.ROOT,
                "%s Q0 %s %d %.6f %s%n",
                one.judged().id(),
                hit.document().source().id(),
                rank++,
                hit.score(),
                tag));
      }
    }
    return run.toString();
  }
}
