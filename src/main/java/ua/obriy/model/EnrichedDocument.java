package ua.obriy.model;

import java.util.List;

/// A document with all that was understood of it.
///
/// @param analysis the tokens that places, topics and names were found in; the index reads the same
public record EnrichedDocument(
    SourceDocument source,
    Analysis analysis,
    List<PlaceFinding> places,
    List<TopicFinding> topics,
    Names names) {
  public EnrichedDocument {
    places = List.copyOf(places);
    topics = List.copyOf(topics);
  }

  /// Codes of the regions that its places lie in, each once, in the order of the places.
  public List<String> regions() {
    return places.stream().map(found -> found.place().regionCode()).distinct().toList();
  }
}
