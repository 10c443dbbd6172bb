package ua.obriy.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.Topic;
import ua.obriy.text.UkrainianText;

/// What is known beside the index when a question is read.
///
/// @param places null when there is no gazetteer; then names of places are only words
public record Background(
    UkrainianText text, RussianWords russian, @Nullable PlaceDirectory places, List<Topic> topics) {
  public Background {
    topics = List.copyOf(topics);
  }
}
