package ua.obriy.http;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.search.SearchEngine;
import ua.obriy.search.Story;

/// `GET /api/documents/{id}`.
record DocumentEndpoint(SearchEngine engine, Labels labels) implements Endpoint {
  @Override
  public Route route() {
    return Route.get(
        "/api/documents/{id}",
        "One document with evidence, repairs, provenance and its copies; a slash in the id is %2F",
        List.of());
  }

  @Override
  public Answer answer(Call call) throws IOException {
    String id = call.variable("id");
    EnrichedDocument document = engine.document(id).orElseThrow(() -> missing(id));
    @Nullable Story story = engine.story(id, StoryJson.MOST).orElse(null);
    return Answer.of(DocumentJson.of(document, story, labels));
  }

  static Problem missing(String id) {
    return Problem.notFound("Документа «" + Problem.shown(id) + "» немає");
  }
}
