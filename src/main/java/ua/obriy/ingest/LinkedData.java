package ua.obriy.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// The article that a page describes in JSON-LD. Broken JSON-LD is as good as none.
final class LinkedData {
  private static final int MOST_NODES = 1000;

  private final Map<?, ?> article;

  private LinkedData(Map<?, ?> article) {
    this.article = article;
  }

  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<Map<?, ?>> article = articleIn(script.data());
      if (article.isPresent()) {
        return new LinkedData(article.get());
      }
    }
    return new LinkedData(Map.of());
  }

  boolean isPresent() {
    return !article.isEmpty();
  }

  /// A member as text; of an object its `name`, of a list its first element.
  Optional<String> text(String member) {
    return textOf(article.get(member)).filter(words -> !words.isBlank()).map(String::strip);
  }

  private static Optional<String> textOf(@Nullable Object value) {
    return switch (value) {
      case String words -> Optional.of(words);
      case Map<?, ?> object when object.get("name") instanceof String name -> Optional.of(name);
      case Map<?, ?> object when object.get("@id") instanceof String id -> Optional.of(id);
      case List<?> items when !items.isEmpty() && !(items.getFirst() instanceof List) ->
          textOf(items.getFirst());
      case null, default -> Optional.empty();
    };
  }

  private static Optional<Map<?, ?>> articleIn(String json) {
    Object root;
    try {
      root = JsonReadings.parse(json);
    } catch (JacksonException _) {
      return Optional.empty();
    }
    Deque<Object> nodes = new ArrayDeque<>();
    if (root != null) {
      nodes.add(root);
    }
    for (int i = 0; i < MOST_NODES && !nodes.isEmpty(); i++) {
      Object node = nodes.poll();
      if (node instanceof Map<?, ?> object) {
        if (isArticle(object)) {
          return Optional.of(object);
        }
        object.values().stream().filter(value -> value != null).forEach(nodes::add);
      } else if (node instanceof List<?> items) {
        items.stream().filter(item -> item != null).forEach(nodes::add);
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(Map<?, ?> object) {
    Object type = object.get("@type");
    List<?> types = type instanceof List<?> several ? several : List.of(String.valueOf(type));
    return object.get("headline") != null
        && types.stream()
            .anyMatch(one -> String.valueOf(one).matches(".*(?:Article|Posting|Report).*"));
  }
}
