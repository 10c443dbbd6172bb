package ua.obriy.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// A cue in a list of tokens.
///
/// @param start its first token
/// @param end one past its last token
record CueMatch(Cue cue, int start, int end) {

  /// Words after which a capital begins a name of a street, a place or an institution.
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "вул",
          "вулиця",
          "просп",
          "проспект",
          "пров",
          "провулок",
          "бульв",
          "бульвар",
          "площа",
          "пл",
          "майдан",
          "шосе",
          "ім",
          "імені",
          "с",
          "смт",
          "м",
          "село",
          "селище",
          "місто");

  /// The cues in the tokens, without those that lie inside a longer cue of the same topic.
  ///
  /// @param topics how many topics the catalogue has
  static List<CueMatch> in(List<Token> tokens, CueTrie trie, int topics) {
    List<CueMatch> matches = new ArrayList<>();
    int[] covered = new int[topics];
    for (int i = 0; i < tokens.size(); i++) {
      List<Cue> starting = trie.startingAt(tokens, i);
      if (starting.isEmpty() || isName(tokens, i)) {
        continue;
      }
      for (Cue cue : longestFirst(starting)) {
        // Earlier starts and longer cues came before, so what ends no later lies inside one.
        if (i + cue.length() > covered[cue.topic()]) {
          covered[cue.topic()] = i + cue.length();
          matches.add(new CueMatch(cue, i, i + cue.length()));
        }
      }
    }
    return matches;
  }

  private static List<Cue> longestFirst(List<Cue> cues) {
    if (cues.size() > 1) {
      cues.sort(Comparator.comparingInt(Cue::length).reversed());
    }
    return cues;
  }

  /// «вул. Шкільна» says nothing about schools.
  private static boolean isName(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).has(Traits.CAPITALISED)
        && BEFORE_NAMES.contains(tokens.get(at - 1).folded());
  }
}
