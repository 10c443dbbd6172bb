package ua.obriy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.enrich.Annotated;
import ua.obriy.lucene.Sample;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Field;
import ua.obriy.model.Mention;
import ua.obriy.model.UnresolvedPlace;

class AnnotationJsonTest {
  private static final EnrichedDocument DOCUMENT =
      Sample.of("1").title("Свято").text("Гості з Зорі.").document();

  @Test
  void namesLeftOpenAreToldBesideThePlaces() {
    UnresolvedPlace left =
        new UnresolvedPlace(
            new Mention(Field.TEXT, 8, 12, "Зорі"),
            UnresolvedPlace.Outcome.AMBIGUOUS,
            List.of(
                new UnresolvedPlace.Candidate(SmallGazetteer.ZORIA, "Сумська область"),
                new UnresolvedPlace.Candidate(SmallGazetteer.OTHER_ZORIA, "Львівська область")),
            "Зорі: немає ознаки");
    JsonNode answer =
        read(Json.annotation(new Annotated(DOCUMENT, List.of(left)), Json.Detail.FINDINGS));
    assertEquals(0, answer.path("places").size());
    assertEquals(
        "{\"field\":\"text\",\"start\":8,\"end\":12,\"surface\":\"Зорі\",\"outcome\":\"ambiguous\","
            + "\"candidates\":["
            + "{\"code\":\"UA5909\",\"name\":\"Зоря\",\"type\":\"city\",\"region\":\"UA59\","
            + "\"regionName\":\"Сумська область\"},"
            + "{\"code\":\"UA4609\",\"name\":\"Зоря\",\"type\":\"city\",\"region\":\"UA46\","
            + "\"regionName\":\"Львівська область\"}],"
            + "\"reason\":\"Зорі: немає ознаки\"}",
        answer.path("unresolved").path(0).toString());
  }

  @Test
  void aStoredDocumentTellsOnlyWhatWasFound() {
    assertFalse(read(Json.bytes(AnnotationJson.of(DOCUMENT))).has("unresolved"));
  }

  private static JsonNode read(byte[] json) {
    return JsonMapper.shared().readTree(json);
  }
}
