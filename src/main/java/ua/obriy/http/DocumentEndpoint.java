package ua.obriy.http;

import java.io.IOException;
import java.util.List;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.search.SearchEngine;

/// `GET /api/documents/{id}`.
record DocumentEndpoint(SearchEngine engine, Labels labels) implements Endpoint {
  @Override
  public Route route() {
    return Route.get(
        "/api/documents/{id}",
        "One document with evidence, repairs and provenance; a slash in the id is %2F",
        List.of());
  }

  @Override
  public Answer answer(Call call) throws IOException {
    EnrichedDocument document =
        engine.document(call.variable("id")).orElseThrow(() -> missing(call.variable("id")));
    return Answer.of(DocumentJson.of(document, labels));
  }

  static Problem missing(String id) {
    return Problem.notFound("Документа «" + Problem.shown(id) + "» немає");
  }
}
