package ua.obriy.http;

import java.io.IOException;
import java.util.List;
import ua.obriy.index.DocumentIndex;

/// `DELETE /api/documents/{id}`.
record DeleteDocumentEndpoint(DocumentIndex index) implements Endpoint {
  @Override
  public Route route() {
    return new Route(
        "DELETE", "/api/documents/{id}", "Removes a document", List.of(), Body.NONE, Access.TOKEN);
  }

  @Override
  public Answer answer(Call call) throws IOException {
    String id = call.variable("id");
    if (!index.delete(id, "вилучено через API")) {
      throw DocumentEndpoint.missing(id);
    }
    index.commit();
    return Answer.passing(Json.object("id", id, "outcome", "deleted"));
  }
}
