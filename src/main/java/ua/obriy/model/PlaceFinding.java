package ua.obriy.model;

import java.util.List;

/// A place that a document names, and why we think so.
///
/// @param regionName name of the region that holds the place
/// @param about true when the document is about the place, false when it only mentions it
/// @param confidence 0 to 1
/// @param mentions the words that name it, in the order title, text; empty when it was given
/// @param reason a Ukrainian sentence for people
public record PlaceFinding(
    Place place,
    String regionName,
    boolean about,
    double confidence,
    List<Mention> mentions,
    String reason) {
  public PlaceFinding {
    mentions = List.copyOf(mentions);
  }
}
