package ua.obriy.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.Topic;
import ua.obriy.text.Equivalences;
import ua.obriy.text.RussianWords;
import ua.obriy.text.UkrainianText;

/// What is known beside the index when a question is read.
///
/// @param places null when there is no gazetteer; then names of places are only words
public record Background(
    UkrainianText text,
    RussianWords russian,
    @Nullable PlaceDirectory places,
    List<Topic> topics,
    Equivalences equivalences) {
  public Background {
    topics = List.copyOf(topics);
  }

  /// Without equivalences: every word stands for itself.
  public Background(
      UkrainianText text,
      RussianWords russian,
      @Nullable PlaceDirectory places,
      List<Topic> topics) {
    this(text, russian, places, topics, Equivalences.NONE);
  }
}
