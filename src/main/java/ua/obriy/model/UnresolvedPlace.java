package ua.obriy.model;

import java.util.List;
import java.util.Locale;

/// A name of places in a document that was not taken for one of them.
///
/// @param candidates some of the places that are called so, the likeliest or largest first
/// @param reason a Ukrainian sentence for people
public record UnresolvedPlace(
    Mention mention, Outcome outcome, List<Candidate> candidates, String reason) {

  /// @param regionName name of the region that holds the place
  public record Candidate(Place place, String regionName) {}

  /// Why no place was chosen.
  public enum Outcome {
    /// Several namesakes, none better supported than the others.
    AMBIGUOUS,
    /// Nothing supports that a place is meant, or which one.
    UNKNOWN;

    /// The name in JSON.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public UnresolvedPlace {
    candidates = List.copyOf(candidates);
  }
}
