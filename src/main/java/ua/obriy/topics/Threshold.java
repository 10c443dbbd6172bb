package ua.obriy.topics;

import java.util.ArrayList;
import java.util.List;
import ua.obriy.model.TopicFinding;

/// Which scores are high enough to say that a document is about the topic.
final class Threshold {
  private static final int MOST_TOPICS = 4;
  private static final double LEAST_SCORE = 0.33;

  /// What the second topic must have of the first one's score, and how much more each next.
  private static final double SECOND_SHARE = 0.55;

  private static final double NEXT_SHARE = 0.1;

  private Threshold() {}

  /// @param ranked all topics, the strongest first
  static List<TopicFinding> clear(List<TopicFinding> ranked) {
    List<TopicFinding> clear = new ArrayList<>(MOST_TOPICS);
    for (TopicFinding finding : ranked) {
      double share = clear.isEmpty() ? 1 : SECOND_SHARE + NEXT_SHARE * (clear.size() - 1);
      double least = Math.max(LEAST_SCORE, ranked.getFirst().score() * share);
      if (clear.size() == MOST_TOPICS || finding.score() < least) {
        break;
      }
      clear.add(finding);
    }
    return clear;
  }
}
