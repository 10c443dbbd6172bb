package ua.obriy.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory.Neighbour;
import ua.obriy.model.PlaceName;
import ua.obriy.model.PlaceType;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = SentencePlaces.GAZETTEER;

  @ParameterizedTest
  @CsvSource({
    "Шептицький, Шептицький",
    "шептицького, Шептицький",
    "ЧЕРВОНОГРАД, Шептицький",
    "Кам'янське, Кам’янське",
    "камянське, Кам’янське",
    "dsyybwz, Вінниця",
    "Кривой Рог, Кривий Ріг",
    "Zhytomyr, Житомир",
    "Житомир, Житомир",
    "Харьков, Харків",
    "Krivoy Rog, Кривий Ріг",
    "бахчисарай, Бахчисарай",
    "Днепропетровск, Дніпро"
  })
  void aPlaceIsFoundHoweverItIsTyped(String typed, String name) {
    List<Place> named = GAZETTEER.named(typed);
    assertTrue(!named.isEmpty(), typed);
    assertEquals(name, named.getFirst().name());
  }

  @Test
  void theBeginningOfANameMayBeTypedInTheWrongLayout() {
    assertEquals("Вінниця", GAZETTEER.startingWith("dsyybwz", 3).getFirst().name());
  }

  @Test
  void aFormerNameHasItsDay() {
    PlaceName former =
        GAZETTEER.names(city("Шептицький")).stream()
            .filter(name -> name.name().equals("Червоноград"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        new PlaceName("Червоноград", PlaceName.Kind.FORMER, LocalDate.of(2024, 9, 19)), former);
    String reason = SentencePlaces.in("У Червонограді відкрили школу.").getFirst().reason();
    assertEquals("Шептицький: до 2024 року — «Червоноград»", reason);
  }

  @Test
  void neighboursAreTheNearestOfTheSameType() {
    Place sumy = city("Суми");
    List<Neighbour> near = GAZETTEER.neighbours(sumy, 5);
    assertEquals(5, near.size());
    double before = 0;
    for (Neighbour neighbour : near) {
      assertEquals(PlaceType.CITY, neighbour.place().type());
      assertTrue(neighbour.km() >= before && neighbour.km() < 100, neighbour.toString());
      before = neighbour.km();
    }
  }

  @Test
  void distancesAreThoseOfAMap() {
    assertEquals(413, Distance.km(city("Київ"), city("Харків")), 15);
    assertEquals(0, Distance.km(city("Київ"), city("Київ")));
  }

  private static Place city(String name) {
    return GAZETTEER.named(name).stream()
        .filter(place -> place.type() == PlaceType.CITY && place.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
