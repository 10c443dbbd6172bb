package ua.obriy.eval;

import java.util.List;
import java.util.Map;

/// Quality of one ranked answer, 0 to 1.
enum Metric {
  /// 1 when the first document is relevant.
  SUCCESS_1("S@1"),
  /// 1 when one of the first five is relevant.
  SUCCESS_5("S@5"),
  /// 1 when one of the first ten is relevant.
  SUCCESS_10("S@10"),
  /// One over the rank of the first relevant of ten.
  MRR_10("MRR@10"),
  /// Discounted gain of ten, against the best that is possible.
  NDCG_10("nDCG@10");

  private static final int DEPTH = 10;
  private static final int FIVE = 5;

  private final String label;

  Metric(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  double of(List<String> ranked, Map<String, Integer> relevant) {
    List<String> top = ranked.subList(0, Math.min(DEPTH, ranked.size()));
    int first = 0;
    while (first < top.size() && !relevant.containsKey(top.get(first))) {
      first++;
    }
    boolean found = first < top.size();
    return switch (this) {
      case SUCCESS_1 -> found && first == 0 ? 1 : 0;
      case SUCCESS_5 -> found && first < FIVE ? 1 : 0;
      case SUCCESS_10 -> found ? 1 : 0;
      case MRR_10 -> found ? 1.0 / (first + 1) : 0;
      case NDCG_10 -> {
        List<Integer> grades = top.stream().map(id -> relevant.getOrDefault(id, 0)).toList();
        List<Integer> best =
            relevant.values().stream().sorted((a, b) -> b - a).limit(DEPTH).toList();
        yield gain(grades) / gain(best);
      }
    };
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < grades.size(); i++) {
      gain += grades.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return gain;
  }
}
