package ua.obriy.http;

import java.io.IOException;
import java.util.List;
import ua.obriy.search.SearchEngine;

/// `GET /health/ready`: the index answers.
record ReadyEndpoint(SearchEngine engine) implements Endpoint {
  record Ready(String status, int documents) {}

  @Override
  public Route route() {
    return Route.get("/health/ready", "Whether the index answers", List.of());
  }

  @Override
  public Answer answer(Call call) throws IOException {
    return Answer.passing(new Ready("ready", engine.vocabulary().size()));
  }
}
