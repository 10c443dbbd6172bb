package ua.obriy.topics;

import java.util.List;

/// Words that speak for a topic, against it (weight below 0), or, with weight 0, only keep shorter
/// cues of the topic from counting.
///
/// @param topic place of the topic in the catalogue
/// @param strength the weight on a stretched scale, so that one strong cue outdoes several weak
// ones
record Cue(int topic, double weight, List<CueWord> words, double strength) {
  private static final double STRETCH = 1.3;

  Cue {
    words = List.copyOf(words);
  }

  Cue(int topic, double weight, List<CueWord> words) {
    this(topic, weight, words, Math.signum(weight) * Math.pow(Math.abs(weight), STRETCH));
  }

  int length() {
    return words.size();
  }
}
