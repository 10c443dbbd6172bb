package ua.obriy.model;

import java.util.List;

/// A document with all that was understood of it.
///
/// @param analysis the tokens that places, topics and names were found in; the index reads the same
/// @param likeness by what its copies are known
public record EnrichedDocument(
    SourceDocument source,
    Analysis analysis,
    List<PlaceFinding> places,
    List<TopicFinding> topics,
    Names names,
    Likeness likeness) {
  public EnrichedDocument {
    places = List.copyOf(places);
    topics = List.copyOf(topics);
  }

  /// A document that was not compared with others.
  public EnrichedDocument(
      SourceDocument source,
      Analysis analysis,
      List<PlaceFinding> places,
      List<TopicFinding> topics,
      Names names) {
    this(source, analysis, places, topics, names, Likeness.NONE);
  }

  public EnrichedDocument withLikeness(Likeness likeness) {
    return new EnrichedDocument(source, analysis, places, topics, names, likeness);
  }

  /// Codes of the regions that its places lie in, each once, in the order of the places.
  public List<String> regions() {
    return places.stream().map(found -> found.place().regionCode()).distinct().toList();
  }
}
