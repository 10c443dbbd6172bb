package ua.obriy.http;

import io.undertow.server.RequestTooBigException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ua.obriy.index.DocumentIndex;
import ua.obriy.model.SourceDocument;

/// `POST /api/documents`: adds what can be read and says what became of each. What it says was
/// added survives a crash.
record AddDocumentsEndpoint(Services services) implements Endpoint {

  /// @param id null when the item could not be read
  /// @param outcome `added`, `replaced` or `failed`
  /// @param where line or item of the body
  /// @param reason why it failed, Ukrainian
  record Outcome(
      @Nullable String id, String outcome, @Nullable String where, @Nullable String reason) {}

  record Outcomes(long added, long replaced, long failed, List<Outcome> outcomes) {}

  @Override
  public Route route() {
    return new Route(
        "POST",
        "/api/documents",
        "Adds documents, one JSON object, an array of them, or NDJSON",
        List.of(),
        new Body(
            List.of(MediaType.JSON, MediaType.NDJSON),
            Limits.DOCUMENTS_BYTES,
            Limits.DOCUMENTS_MILLIS),
        Access.TOKEN);
  }

  @Override
  public Answer answer(Call call) throws IOException {
    Collected collected = new Collected();
    try {
      services.reader().read(call.body(), collected);
    } catch (RequestTooBigException e) {
      throw ProblemHandler.tooBig().with("outcomes", collected.outcomes());
    } finally {
      services.index().commit();
    }
    Outcomes all = collected.outcomes();
    if (all.added() + all.replaced() > 0) {
      return Answer.passing(all);
    }
    String detail =
        all.failed() == 0
            ? "У тілі запиту немає жодного документа"
            : "Жодного документа не додано: " + all.outcomes().getFirst().reason();
    throw new Problem(400, detail).with("outcomes", all.outcomes());
  }

  /// Indexes and remembers what became of each.
  private final class Collected implements DocumentReader.Receiver {
    private final List<Outcome> outcomes = new ArrayList<>();

    @Override
    public void document(SourceDocument document) throws IOException {
      DocumentIndex.Change change = services.index().add(services.enricher().enrich(document));
      outcomes.add(new Outcome(document.id(), change.name().toLowerCase(Locale.ROOT), null, null));
    }

    @Override
    public void broken(String where, String reason) {
      outcomes.add(new Outcome(null, "failed", where, reason));
    }

    Outcomes outcomes() {
      return new Outcomes(count("added"), count("replaced"), count("failed"), outcomes);
    }

    private long count(String outcome) {
      return outcomes.stream().filter(one -> one.outcome().equals(outcome)).count();
    }
  }
}
