package ua.obriy.http;

import java.util.List;

/// `GET /health/live`: the process answers.
record LiveEndpoint() implements Endpoint {
  @Override
  public Route route() {
    return Route.get("/health/live", "Whether the process answers", List.of());
  }

  @Override
  public Answer answer(Call call) {
    return Answer.passing(Json.object("status", "live"));
  }
}
