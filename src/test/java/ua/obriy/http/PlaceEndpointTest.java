package ua.obriy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.lucene.Sample;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;
import ua.obriy.places.Gazetteer;

/// Real places of every level.
class PlaceEndpointTest {
  private static final Gazetteer PLACES = Gazetteer.load();
  private static final MemoryIndex INDEX = new MemoryIndex();
  private static final PlaceEndpoint ENDPOINT = new PlaceEndpoint(PLACES, new Counts(INDEX));

  private static JsonNode ask(Place place) throws Exception {
    Known known = new Known(PLACES, List.of(), new Kinds(INDEX));
    Arguments arguments =
        Arguments.read(
            ENDPOINT.route().parameters(), Map.of("type", List.of(place.type().label())), known);
    Call call =
        new Call(Map.of("code", place.code()), arguments, "/", "", InputStream.nullInputStream());
    return JsonMapper.shared().readTree(Json.bytes(((Answer) ENDPOINT.answer(call)).body()));
  }

  private static JsonNode ask(PlaceType type, String name) throws Exception {
    return ask(
        PLACES.named(name).stream().filter(one -> one.type() == type).findFirst().orElseThrow());
  }

  private static List<String> names(JsonNode places) {
    return places.valueStream().map(one -> one.path("name").asString()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "REGION, Сумська область, 5, ''",
    "RAION, Сумський район, 16, 'Сумська область'",
    "HROMADA, Сумська міська громада, 21, 'Сумський район,Сумська область'",
    "CITY, Ірпінь, 0, 'Ірпінська міська громада,Бучанський район,Київська область'",
    "CITY, Київ, 10, 'Київ'",
    "REGION, Київ, 1, ''",
    "REGION, Севастополь, , ''",
    "SETTLEMENT, Солотвино, 0, 'Солотвинська селищна громада,Тячівський район,Закарпатська"
        + " область'",
    "VILLAGE, Зимне, 0, 'Зимнівська сільська громада,Володимирський район,Волинська область'",
    "CITY_DISTRICT, Печерський район, 0, 'Київ,Київ'"
  })
  void everyLevelTellsItsSurroundings(PlaceType type, String name, Integer children, String parents)
      throws Exception {
    JsonNode place = ask(type, name);
    assertEquals(name, place.path("name").asString());
    assertTrue(place.path("label").asString().startsWith(name));
    assertEquals(parents, String.join(",", names(place.path("parents"))));
    if (children != null) {
      assertEquals(children, place.path("children").size(), place.path("children").toString());
    }
    assertEquals(8, place.path("neighbours").size());
    double before = 0;
    for (JsonNode near : place.path("neighbours")) {
      assertEquals(type.label(), near.path("type").asString());
      assertTrue(near.path("km").asDouble() >= before, place.path("neighbours").toString());
      before = near.path("km").asDouble();
    }
    assertEquals(name, place.path("names").path(0).asString());
  }

  @Test
  void renamingsAndDissolvedRaionsAreToldWithTheirDays() throws Exception {
    JsonNode dnipro = ask(PlaceType.CITY, "Дніпро");
    JsonNode former = dnipro.path("formerNames").path(0);
    assertEquals("Дніпропетровськ", former.path("name").asString());
    assertEquals("2016-05-19", former.path("until").asString());
    JsonNode raion = ask(PlaceType.RAION, "Золотоніський район");
    assertTrue(names(raion.path("abolished")).contains("Драбівський район"));
    assertEquals("2020-07-17", raion.path("abolished").path(0).path("until").asString());
  }

  @Test
  void everyMemberIsDescribed() throws Exception {
    String described = ENDPOINT.route().about();
    for (String member : ask(PlaceType.CITY, "Суми").propertyNames()) {
      if (!List.of("code", "name", "type").contains(member)) {
        assertTrue(described.contains(member), member);
      }
    }
  }

  @Test
  void documentsAreCountedOnEveryLevel() throws Exception {
    Place zymne = PLACES.named("Зимне").getFirst();
    MemoryIndex index = new MemoryIndex();
    index.add(Sample.of("1").title("Новина").place(zymne, true).document());
    PlaceEndpoint endpoint = new PlaceEndpoint(PLACES, new Counts(index));
    Known known = new Known(PLACES, List.of(), new Kinds(index));
    Call call =
        new Call(
            Map.of("code", zymne.code()),
            Arguments.read(List.of(), Map.of(), known),
            "/",
            "",
            InputStream.nullInputStream());
    JsonNode place =
        JsonMapper.shared().readTree(Json.bytes(((Answer) endpoint.answer(call)).body()));
    assertEquals(1, place.path("count").asInt());
    assertEquals(1, place.path("aboutCount").asInt());
    assertEquals(1, place.path("insideCount").asInt());
  }

  @Test
  void anUnknownCodeIsNotFound() {
    Place none = new Place("UA1", PlaceType.CITY, "Немає", "None", null, "UA1", 50, 30, 0);
    assertEquals(404, assertThrows(Problem.class, () -> ask(none)).status());
  }
}
