package ua.obriy.enrich;

import java.util.List;
import java.util.Optional;
import ua.obriy.model.Topic;
import ua.obriy.model.TopicFinding;
import ua.obriy.topics.TopicCatalogue;

/// Topics that came with a document. They replace the inferred ones; labels that are no topic of
/// the catalogue stay in the source document only.
final class GivenTopics {
  private final TopicCatalogue catalogue;

  GivenTopics(TopicCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// The topics with these ids or names, each once, in the order given.
  List<TopicFinding> findings(List<String> given) {
    return given.stream()
        .flatMap(label -> topic(label.strip()).stream())
        .map(Topic::id)
        .distinct()
        .map(id -> new TopicFinding(id, 1, List.of()))
        .toList();
  }

  private Optional<Topic> topic(String label) {
    return catalogue.topics().stream()
        .filter(
            topic ->
                topic.id().equalsIgnoreCase(label)
                    || topic.name().equalsIgnoreCase(label)
                    || topic.nameEn().equalsIgnoreCase(label))
        .findFirst();
  }
}
