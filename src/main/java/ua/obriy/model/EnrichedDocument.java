package ua.obriy.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document with all that was understood of it.
///
/// @param lang ISO 639-1 or `other`: what the source states, else what its words tell; null when
///     neither does
/// @param analysis the tokens of the index, made in the way of this language
/// @param likeness by what its copies are known
public record EnrichedDocument(
    SourceDocument source,
    @Nullable String lang,
    Analysis analysis,
    List<PlaceFinding> places,
    List<TopicFinding> topics,
    Names names,
    Likeness likeness) {
  public EnrichedDocument {
    places = List.copyOf(places);
    topics = List.copyOf(topics);
  }

  /// A document of the stated language that was not compared with others.
  public EnrichedDocument(
      SourceDocument source,
      Analysis analysis,
      List<PlaceFinding> places,
      List<TopicFinding> topics,
      Names names) {
    this(source, source.lang(), analysis, places, topics, names, Likeness.NONE);
  }

  public EnrichedDocument withLikeness(Likeness likeness) {
    return new EnrichedDocument(source, lang, analysis, places, topics, names, likeness);
  }

  /// Whether the language was told from the words, because the source states none.
  public boolean isLangInferred() {
    return lang != null && source.lang() == null;
  }

  /// Codes of the regions that its places lie in, each once, in the order of the places.
  public List<String> regions() {
    return places.stream().map(found -> found.place().regionCode()).distinct().toList();
  }
}
