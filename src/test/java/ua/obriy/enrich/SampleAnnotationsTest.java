package ua.obriy.enrich;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Given;
import ua.obriy.model.PlaceType;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;
import ua.obriy.places.Gazetteer;
import ua.obriy.text.UkrainianText;
import ua.obriy.topics.TopicCatalogue;

/// The bundled documents against the places and topics that a reader saw in them.
class SampleAnnotationsTest {
  private static final Path DATA = Path.of("index-data");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final UkrainianText TEXT = UkrainianText.load();
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final DocumentEnricher ENRICHER =
      new DocumentEnricher(TEXT, GAZETTEER, TopicCatalogue.load(TEXT));

  /// Right, wrong and missed answers of one kind.
  private static final class Score {
    private int right;
    private int wrong;
    private int missed;

    void add(Set<String> wanted, Set<String> found) {
      Set<String> both = new HashSet<>(wanted);
      both.retainAll(found);
      right += both.size();
      wrong += found.size() - both.size();
      missed += wanted.size() - both.size();
    }

    double f1() {
      return 2.0 * right / (2 * right + wrong + missed);
    }
  }

  @Test
  void placesAndRegionsOfTheSamplesAreFound() throws IOException {
    Score populated = new Score();
    Score units = new Score();
    Score regions = new Score();
    for (String half : List.of("a", "b")) {
      Map<String, JsonNode> expected = read("eval/samples-" + half + ".expected.ndjson");
      for (JsonNode document : read("documents/samples-" + half + ".ndjson").values()) {
        JsonNode wanted = expected.get(document.get("id").asString());
        EnrichedDocument found = enrich(document);
        populated.add(wanted(wanted, true), found(found, true));
        units.add(wanted(wanted, false), found(found, false));
        regions.add(regions(wanted), new HashSet<>(found.regions()));
      }
    }
    assertTrue(populated.f1() >= 0.96, "populated places, F1 " + populated.f1());
    assertTrue(units.f1() >= 0.94, "regions, raions, hromadas, districts named, F1 " + units.f1());
    assertTrue(regions.f1() >= 0.97, "regions named or implied, F1 " + regions.f1());
  }

  private static Map<String, JsonNode> read(String file) throws IOException {
    Map<String, JsonNode> byId = new HashMap<>();
    for (String line : Files.readAllLines(DATA.resolve(file))) {
      JsonNode node = JSON.readTree(line);
      byId.put(node.get("id").asString(), node);
    }
    return byId;
  }

  private static EnrichedDocument enrich(JsonNode node) {
    return ENRICHER.enrich(
        new SourceDocument(
            node.get("id").asString(),
            null,
            node.get("title").asString(),
            node.get("text").asString(),
            null,
            null,
            node.get("kind").asString(),
            "uk",
            Given.NOTHING,
            List.of(),
            new Provenance("test", "", ""),
            Map.of()));
  }

  private static Set<String> wanted(JsonNode expected, boolean populated) {
    Set<String> codes = new HashSet<>();
    for (JsonNode place : expected.get("places")) {
      PlaceType type = PlaceType.ofLabel(place.get("type").asString()).orElseThrow();
      if (type.isPopulated() == populated) {
        codes.add(place.get("code").asString() + type);
      }
    }
    return codes;
  }

  private static Set<String> found(EnrichedDocument document, boolean populated) {
    Set<String> codes = new HashSet<>();
    document.places().stream()
        .map(found -> found.place())
        .filter(place -> place.type().isPopulated() == populated)
        .forEach(place -> codes.add(place.code() + place.type()));
    return codes;
  }

  private static Set<String> regions(JsonNode expected) {
    Set<String> codes = new HashSet<>();
    for (JsonNode place : expected.get("places")) {
      PlaceType type = PlaceType.ofLabel(place.get("type").asString()).orElseThrow();
      GAZETTEER.place(place.get("code").asString(), type).ifPresent(p -> codes.add(p.regionCode()));
    }
    return codes;
  }
}
