package ua.obriy.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ua.obriy.enrich.Enricher;
import ua.obriy.model.SourceDocument;

/// `POST /api/annotate`: what the words of one document tell, whatever its sender states beside
/// them; nothing is kept.
record AnnotateEndpoint(DocumentReader reader, Enricher enricher) implements Endpoint {
  @Override
  public Route route() {
    return new Route(
        "POST",
        "/api/annotate",
        "Places, topics and names of one document, with evidence; nothing is stored. unresolved"
            + " tells the names of places that were not taken for one of them: ambiguous or"
            + " unknown, with candidates and the reason",
        List.of(),
        new Body(List.of(MediaType.JSON), Limits.ANNOTATE_BYTES, Limits.ANNOTATE_MILLIS),
        Access.OPEN);
  }

  @Override
  public Answer answer(Call call) throws IOException {
    List<SourceDocument> documents = new ArrayList<>();
    reader.read(
        call.body(),
        new DocumentReader.Receiver() {
          @Override
          public void document(SourceDocument document) {
            documents.add(document);
          }

          @Override
          public void broken(String where, String reason) {
            throw new Problem(400, "Документ не прочитано: " + reason).with("where", where);
          }
        });
    if (documents.size() != 1) {
      throw new Problem(400, "Потрібен один документ, а в тілі запиту їх " + documents.size());
    }
    return Answer.passing(
        AnnotationJson.of(enricher.annotate(documents.getFirst().withoutGiven())));
  }
}
