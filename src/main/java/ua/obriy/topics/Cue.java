package ua.obriy.topics;

import java.util.List;

/// Words that speak for a topic, against it (weight below 0), or, with weight 0, only keep shorter
/// cues of the topic from counting.
///
/// @param topic place of the topic in the catalogue
record Cue(int topic, double weight, List<CueWord> words) {
  Cue {
    words = List.copyOf(words);
  }

  int length() {
    return words.size();
  }
}
