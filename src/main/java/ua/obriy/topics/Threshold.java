package ua.obriy.topics;

import java.util.List;

/// Which scores are high enough to say that a document is about the topic.
final class Threshold {
  private static final int MOST_TOPICS = 4;
  private static final double LEAST_SCORE = 0.33;

  /// What the second topic must have of the first one's score, and how much more each next.
  private static final double SECOND_SHARE = 0.55;

  private static final double NEXT_SHARE = 0.1;

  private Threshold() {}

  /// How many of the topics are clear.
  ///
  /// @param scores of topics, the highest first
  static int clear(List<Double> scores) {
    int clear = 0;
    while (clear < Math.min(MOST_TOPICS, scores.size())) {
      double share = clear == 0 ? 1 : SECOND_SHARE + NEXT_SHARE * (clear - 1);
      if (scores.get(clear) < Math.max(LEAST_SCORE, scores.getFirst() * share)) {
        break;
      }
      clear++;
    }
    return clear;
  }
}
