package ua.obriy.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import ua.obriy.eval.Judgements.Judged;

/// Two configurations over the same queries, query by query.
public final class Comparison {
  private static final int FLIPS = 10_000;
  private static final long SEED = 20_240_824;
  private static final int WORST = 10;
  private static final double EQUAL = 1e-9;

  private final Evaluation before;
  private final Evaluation after;

  public Comparison(Judgements judgements, Run before, Run after) {
    this.before = Evaluation.of(judgements, before);
    this.after = Evaluation.of(judgements, after);
  }

  /// For each metric both means, the difference with its interval, p and the queries won and lost;
  /// then the queries that lost and won most.
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            "%-8s %7s %7s %8s %18s %7s  %s%n", "", "before", "after", "diff", "95 %", "p", "+/−"));
    for (Metric metric : Metric.values()) {
      row(metric, table);
    }
    Comparator<Judged> byDifference = Comparator.comparingDouble(this::difference);
    list("−", byDifference, table);
    list("+", byDifference.reversed(), table);
    return table.toString();
  }

  private void row(Metric metric, StringBuilder table) {
    double[] one = before.values(Evaluation.ALL, metric);
    double[] other = after.values(Evaluation.ALL, metric);
    double[] differences = new double[one.length];
    int won = 0;
    int lost = 0;
    for (int i = 0; i < one.length; i++) {
      differences[i] = other[i] - one[i];
      won += differences[i] > EQUAL ? 1 : 0;
      lost += differences[i] < -EQUAL ? 1 : 0;
    }
    Interval interval = Interval.of(differences);
    table.append(
        String.format(
            Locale.ROOT,
            "%-8s %7.3f %7.3f %+8.3f %18s %7.4f  %d/%d%n",
            metric.label(),
            Interval.of(one).mean(),
            Interval.of(other).mean(),
            interval.mean(),
            String.format(Locale.ROOT, "%+.3f..%+.3f", interval.low(), interval.high()),
            chance(differences),
            won,
            lost));
  }

  /// How probable so large a mean difference is when it does not matter which configuration
  /// answered: paired randomisation, two-sided. The same differences give the same number.
  static double chance(double[] differences) {
    Random random = new Random(SEED);
    double seen = Math.abs(sum(differences, null));
    int atLeast = 1;
    for (int i = 0; i < FLIPS; i++) {
      atLeast += Math.abs(sum(differences, random)) >= seen - EQUAL ? 1 : 0;
    }
    return (double) atLeast / (FLIPS + 1);
  }

  private static double sum(double[] values, @Nullable Random flips) {
    double sum = 0;
    for (double value : values) {
      sum += flips != null && flips.nextBoolean() ? -value : value;
    }
    return sum;
  }

  private double difference(Judged judged) {
    return after.value(judged, Metric.NDCG_10) - before.value(judged, Metric.NDCG_10);
  }

  private void list(String sign, Comparator<Judged> order, StringBuilder table) {
    List<Judged> most = before.judged().stream().sorted(order).limit(WORST).toList();
    for (Judged judged : most) {
      double difference = difference(judged);
      if (sign.equals("−") ? difference < -EQUAL : difference > EQUAL) {
        table.append(
            String.format(
                Locale.ROOT,
                "%s %.3f  %s  %s%n",
                sign,
                Math.abs(difference),
                judged.id(),
                judged.query()));
      }
    }
  }
}
