package ua.obriy.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// What speaks for one topic in one document. Cues are weighed as BM25 weighs terms: repeats of a
/// cue count ever less, and in a long text a cue must stand more often to count as much.
final class TopicEvidence {
  private static final double SATURATION = 2.5;
  private static final double LENGTH_SHARE = 0.3;
  private static final double USUAL_LENGTH = 130;

  /// A phrase is rarer than a word and says more.
  private static final double PHRASE = 1.3;

  /// The sum of cues that gives a score of one half in a text of usual length; a short text has
  /// room for fewer cues.
  private static final double HALF_SCORE = 24;

  private static final double SHORT_TEXT = 0.7;
  private static final int MOST_WORDS = 8;

  private final List<Found> found = new ArrayList<>();

  private static final class Found {
    private final Cue cue;
    private final String surface;
    private double places;

    Found(Cue cue, String surface) {
      this.cue = cue;
      this.surface = surface;
    }
  }

  /// @param place how much this place of the document counts, 1 for the running text
  /// @param surface the words as they stand there; those of the first place are shown
  void add(Cue cue, double place, Supplier<String> surface) {
    for (Found known : found) {
      if (known.cue == cue) {
        known.places += place;
        return;
      }
    }
    Found one = new Found(cue, surface.get());
    one.places = place;
    found.add(one);
  }

  /// Between 0 and 1.
  ///
  /// @param length tokens of the document, counted by place as in [#add]
  double score(double length) {
    double norm = norm(length);
    double sum = 0;
    for (Found one : found) {
      sum += value(one, norm);
    }
    double room = Math.clamp(Math.sqrt(length / USUAL_LENGTH), SHORT_TEXT, 1);
    return sum <= 0 ? 0 : sum / (sum + HALF_SCORE * room);
  }

  private static double norm(double length) {
    return 1 - LENGTH_SHARE + LENGTH_SHARE * length / USUAL_LENGTH;
  }

  private static double value(Found one, double norm) {
    double kind = one.cue.length() > 1 ? PHRASE : 1;
    double places = one.places * (SATURATION + 1) / (one.places + SATURATION * norm);
    return kind * one.cue.strength() * places;
  }

  /// The words that speak for the topic, the most telling first.
  ///
  /// @param length as in [#score]
  List<String> mostTelling(double length) {
    double norm = norm(length);
    Comparator<Found> byValue = Comparator.comparingDouble(one -> value(one, norm));
    Comparator<Found> bySurface = Comparator.comparing(one -> one.surface);
    return found.stream()
        .filter(one -> one.cue.weight() > 0)
        .sorted(byValue.reversed().thenComparing(bySurface))
        .map(one -> one.surface)
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }
}
