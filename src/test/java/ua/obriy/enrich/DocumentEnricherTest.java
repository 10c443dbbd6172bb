package ua.obriy.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Given;
import ua.obriy.model.NameFinding;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.PlaceType;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.TopicFinding;
import ua.obriy.places.Gazetteer;
import ua.obriy.text.UkrainianText;
import ua.obriy.topics.TopicCatalogue;

class DocumentEnricherTest {
  private static final UkrainianText ANALYZER = UkrainianText.load();
  private static final Enricher ENRICHER =
      new DocumentEnricher(ANALYZER, Gazetteer.load(), TopicCatalogue.load(ANALYZER));

  private static final String TITLE = "У Полтаві водоканал лагодить водогін";
  private static final String TEXT = "Мешканці Полтави лишилися без води.";

  @Test
  void aDocumentWithoutGivenDataIsInferred() {
    EnrichedDocument document = enrich(given(List.of(), List.of()));
    assertEquals(List.of("Полтава"), placeNames(document));
    assertEquals("water", document.topics().getFirst().id());
    assertFalse(document.topics().getFirst().evidence().isEmpty());
    assertEquals(5, document.analysis().title().size());
    assertEquals(List.of(), document.names().people());
  }

  @Test
  void givenTopicsReplaceTheInferredOnes() {
    EnrichedDocument document =
        enrich(given(List.of(), List.of("sport", "Туризм", "housing", "sport", "budget!")));
    assertEquals(
        List.of("sport", "tourism", "housing"),
        document.topics().stream().map(TopicFinding::id).toList());
    document.topics().forEach(topic -> assertEquals(1, topic.score()));
  }

  @Test
  void givenLabelsThatAreNoTopicChangeNothing() {
    EnrichedDocument document = enrich(given(List.of(), List.of("різне")));
    assertEquals("water", document.topics().getFirst().id());
    assertEquals(List.of("різне"), document.source().given().topics());
  }

  @Test
  void theDocumentIsAboutGivenPlacesAndMentionsTheOthers() {
    EnrichedDocument document = enrich(given(List.of("Суми"), List.of()));
    assertEquals(List.of("Суми", "Полтава"), placeNames(document));
    PlaceFinding sumy = document.places().getFirst();
    assertTrue(sumy.about());
    assertEquals(1, sumy.confidence());
    assertEquals("Сумська область", sumy.regionName());
    assertEquals(List.of(), sumy.mentions());
    assertFalse(document.places().getLast().about());
    assertFalse(document.places().getLast().mentions().isEmpty());
  }

  @Test
  void aGivenPlaceThatTheTextNamesKeepsItsMentions() {
    String code = enrich(given(List.of(), List.of())).places().getFirst().place().code();
    EnrichedDocument document = enrich(given(List.of(code), List.of()));
    assertEquals(List.of("Полтава"), placeNames(document));
    assertEquals(2, document.places().getFirst().mentions().size());
  }

  @Test
  void theCodeOfKyivGivenMeansTheCity() {
    EnrichedDocument document = enrich(given(List.of("UA80000000000093317"), List.of()));
    assertEquals(PlaceType.CITY, document.places().getFirst().place().type());
  }

  @Test
  void aGivenNameOfManyVillagesOrOfNothingChangesNothing() {
    EnrichedDocument document = enrich(given(List.of("Вишневе-Неіснуюче", ""), List.of()));
    assertEquals(List.of("Полтава"), placeNames(document));
    assertTrue(document.places().getFirst().about());
  }

  @Test
  void givenNamesAreListedOnce() {
    Given given =
        new Given(
            List.of(),
            List.of(),
            List.of("Ганна Проба", " Ганна Проба ", ""),
            List.of("Водоканал"),
            List.of("Чиста вода"));
    EnrichedDocument document = enrich(given);
    assertEquals(List.of(NameFinding.given("Ганна Проба")), document.names().people());
    assertEquals("Водоканал", document.names().organizations().getFirst().name());
    assertEquals("Чиста вода", document.names().projects().getFirst().name());
  }

  private static List<String> placeNames(EnrichedDocument document) {
    return document.places().stream().map(found -> found.place().name()).toList();
  }

  private static Given given(List<String> places, List<String> topics) {
    return new Given(places, topics, List.of(), List.of(), List.of());
  }

  private static EnrichedDocument enrich(Given given) {
    return ENRICHER.enrich(
        new SourceDocument(
            "d",
            null,
            TITLE,
            TEXT,
            null,
            null,
            null,
            null,
            given,
            List.of(),
            new Provenance("test", "", "test"),
            Map.of()));
  }
}
