package ua.obriy.search;

import java.util.Comparator;

/// A word that may have been meant.
///
/// @param cost how far it is from what was typed; 0 for nothing, about 1 for a wrong letter
/// @param documents number of documents that hold it; 0 when only the dictionary knows it
record Guess(String word, Change.Kind kind, double cost, int documents) {
  /// How much ten times as many documents are worth.
  private static final double FREQUENCY = 0.12;

  /// What a word costs that no document holds.
  private static final double ABSENT = 2;

  static final Comparator<Guess> BEST =
      Comparator.comparingDouble(Guess::rank).thenComparing(Guess::word);

  /// The less, the likelier.
  double rank() {
    return documents == 0 ? cost + ABSENT : cost - FREQUENCY * Math.log10(1.0 + documents);
  }
}
