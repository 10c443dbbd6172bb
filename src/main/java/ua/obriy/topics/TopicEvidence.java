package ua.obriy.topics;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import ua.obriy.model.TopicFinding;

/// What speaks for one topic in one document. Cues are weighed as BM25 weighs terms: repeats of a
/// cue count ever less, and in a long text a cue must stand more often to count as much.
final class TopicEvidence {
  private static final double SATURATION = 2.5;
  private static final double LENGTH_SHARE = 0.3;
  private static final double USUAL_LENGTH = 130;

  /// Stretches the scale of weights, so that one strong cue outdoes several weak ones.
  private static final double STRETCH = 1.3;

  /// A phrase is rarer than a word and says more.
  private static final double PHRASE = 1.3;

  /// The sum of cues that gives a score of one half in a text of usual length; a short text has
  /// room for fewer cues.
  private static final double HALF_SCORE = 24;

  private static final double SHORT_TEXT = 0.7;
  private static final int MOST_WORDS = 8;

  private final Map<Cue, Found> byCue = new IdentityHashMap<>();

  private static final class Found {
    private final String surface;
    private double places;

    Found(String surface) {
      this.surface = surface;
    }
  }

  /// @param place how much this place of the document counts, 1 for the running text
  /// @param surface the words as they stand there; those of the first place are shown
  void add(Cue cue, double place, String surface) {
    byCue.computeIfAbsent(cue, _ -> new Found(surface)).places += place;
  }

  /// @param length tokens of the document, counted by place as in [#add]
  TopicFinding finding(String id, double length) {
    double norm = 1 - LENGTH_SHARE + LENGTH_SHARE * length / USUAL_LENGTH;
    double sum = 0;
    for (Map.Entry<Cue, Found> entry : byCue.entrySet()) {
      sum += value(entry.getKey(), entry.getValue(), norm);
    }
    double room = Math.clamp(Math.sqrt(length / USUAL_LENGTH), SHORT_TEXT, 1);
    double score = sum <= 0 ? 0 : sum / (sum + HALF_SCORE * room);
    return new TopicFinding(id, score, mostTelling(norm));
  }

  private static double value(Cue cue, Found found, double norm) {
    double strength = Math.signum(cue.weight()) * Math.pow(Math.abs(cue.weight()), STRETCH);
    double kind = cue.length() > 1 ? PHRASE : 1;
    return kind * strength * found.places * (SATURATION + 1) / (found.places + SATURATION * norm);
  }

  private List<String> mostTelling(double norm) {
    Comparator<Map.Entry<Cue, Found>> byValue =
        Comparator.comparingDouble(entry -> value(entry.getKey(), entry.getValue(), norm));
    Comparator<Map.Entry<Cue, Found>> bySurface =
        Comparator.comparing(entry -> entry.getValue().surface);
    return byCue.entrySet().stream()
        .filter(entry -> entry.getKey().weight() > 0)
        .sorted(byValue.reversed().thenComparing(bySurface))
        .map(entry -> entry.getValue().surface)
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }
}
