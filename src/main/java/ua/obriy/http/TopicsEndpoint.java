package ua.obriy.http;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import ua.obriy.model.Topic;
import ua.obriy.search.Facet;

/// `GET /api/topics`: the catalogue.
record TopicsEndpoint(List<Topic> topics, Counts counts) implements Endpoint {

  record TopicJson(String id, String name, String nameEn, String covers, long count) {}

  @Override
  public Route route() {
    return Route.get("/api/topics", "All topics with the number of their documents", List.of());
  }

  @Override
  public Answer answer(Call call) throws IOException {
    Map<String, Long> all = counts.of(EnumSet.of(Facet.TOPIC)).getOrDefault(Facet.TOPIC, Map.of());
    return Answer.of(topics.stream().map(topic -> json(topic, all)).toList());
  }

  private static TopicJson json(Topic topic, Map<String, Long> all) {
    return new TopicJson(
        topic.id(), topic.name(), topic.nameEn(), topic.covers(), all.getOrDefault(topic.id(), 0L));
  }
}
