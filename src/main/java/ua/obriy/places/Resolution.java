package ua.obriy.places;

/// What became of an occurrence.
sealed interface Resolution {

  /// One place.
  ///
  /// @param beside points that the units beside the name gave
  /// @param resolver who knows why
  record Resolved(
      Occurrence occurrence,
      Candidate candidate,
      double confidence,
      double beside,
      Resolver resolver)
      implements Resolution {

    /// Row of the gazetteer.
    int row() {
      return candidate.row();
    }

    /// Whether it is a raion of before 2020 and none of today is called so.
    boolean isAbolished() {
      return occurrence.namesAbolished(candidate);
    }
  }

  /// Several namesakes, none better supported than the others.
  record Ambiguous(Occurrence occurrence) implements Resolution {}

  /// Nothing supports that it is a place at all.
  record Unknown(Occurrence occurrence) implements Resolution {}
}
