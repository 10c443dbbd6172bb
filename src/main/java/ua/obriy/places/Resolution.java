package ua.obriy.places;

import java.util.List;

/// What became of an occurrence.
sealed interface Resolution {

  /// One place, with the reason in Ukrainian.
  record Resolved(Occurrence occurrence, int row, double confidence, String reason)
      implements Resolution {}

  /// Several namesakes, none better supported than the others.
  record Ambiguous(Occurrence occurrence, List<Integer> rows) implements Resolution {}

  /// Nothing supports that it is a place at all.
  record Unknown(Occurrence occurrence) implements Resolution {}
}
