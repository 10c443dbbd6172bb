package ua.obriy.http;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.obriy.index.Trace;
import ua.obriy.index.Traces;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.search.SearchEngine;
import ua.obriy.search.Story;

/// `GET /api/documents/{id}`.
record DocumentEndpoint(SearchEngine engine, Traces traces, Labels labels) implements Endpoint {
  @Override
  public Route route() {
    return Route.get(
        "/api/documents/{id}",
        "One document with evidence, repairs, provenance, history and its copies; 410 with the time"
            + " and reason for one that was removed; a slash in the id is %2F",
        List.of());
  }

  @Override
  public Answer answer(Call call) throws IOException {
    String id = call.variable("id");
    Optional<EnrichedDocument> found = engine.document(id);
    List<Trace> history = traces.of(id);
    EnrichedDocument document = found.orElseThrow(() -> missing(id, history));
    @Nullable Story story = engine.story(id, StoryJson.MOST).orElse(null);
    return Answer.of(DocumentJson.of(document, new DocumentJson.Beside(story, history), labels));
  }

  private static Problem missing(String id, List<Trace> history) {
    if (history.isEmpty() || history.getLast().action() != Trace.Action.REMOVED) {
      return missing(id);
    }
    Trace last = history.getLast();
    return new Problem(
            410,
            "Документ «" + Problem.shown(id) + "» вилучено " + last.time() + ": " + last.reason())
        .with("removed", last.time().toString())
        .with("reason", String.valueOf(last.reason()))
        .with("history", history.stream().map(DocumentJson.Past::of).toList());
  }

  static Problem missing(String id) {
    return Problem.notFound("Документа «" + Problem.shown(id) + "» немає");
  }
}
