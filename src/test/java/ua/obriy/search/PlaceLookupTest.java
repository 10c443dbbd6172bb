package ua.obriy.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;
import ua.obriy.places.Gazetteer;

class PlaceLookupTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final PlaceLookup LOOKUP = new PlaceLookup(GAZETTEER);

  private static String first(String typed) {
    List<Place> found = LOOKUP.find(typed, 5);
    return found.isEmpty() ? "" : found.getFirst().name();
  }

  @ParameterizedTest
  @CsvSource({
    "СУМИ, Суми",
    "м. Суми, Суми",
    "с. Зимне, Зимне",
    "Вінницька обл., Вінницька область",
    "франківськ, Івано-Франківськ",
    "Івано Франківськ, Івано-Франківськ",
    "камянець-подільський, Кам’янець-Подільський",
    "cevb, Суми",
    "pfgjhs;;z, Запоріжжя",
    "Zhytomyr, Житомир",
    "Lwów, Львів",
    "Ивано-Франковск, Івано-Франківськ",
    "Чернигов, Чернігів",
    "Дніпропетровськ, Дніпро",
    "Червоноград, Шептицький",
    "Слобожанщина, Харківська область",
    "Драбівський район, Золотоніський район",
    "Подільсь, Подільськ"
  })
  void namesAreFoundAsPeopleTypeThem(String typed, String name) {
    assertEquals(name, first(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "Житомр, Житомир",
    "Харкв, Харків",
    "Хакрів, Харків",
    "Запоріжя, Запоріжжя",
    "Кропивнитський, Кропивницький",
    "Верхньодніпровск, Верхньодніпровськ",
    "Биля Церква, Біла Церква",
    "Zhytomyrr, Житомир"
  })
  void misspeltNamesAreFound(String typed, String name) {
    assertEquals(name, first(typed));
  }

  @Test
  void threeLettersAreNotTakenForAnotherName() {
    assertEquals(List.of(), LOOKUP.find("щжф", 5));
    assertEquals(List.of(), LOOKUP.find("!!!", 5));
    assertEquals(List.of(), LOOKUP.find("ю".repeat(5_000), 5));
  }

  @Test
  void theLargerOfNamesakesComesFirst() {
    List<Place> found = LOOKUP.find("Миколаїв", 2);
    assertEquals("UA48000000000039575", found.getFirst().regionCode());
    assertEquals(PlaceType.CITY, found.getFirst().type());
    assertTrue(found.getFirst().population() > found.getLast().population());
  }

  @Test
  void aCodeFindsAllWithThisCode() {
    assertEquals(
        List.of(PlaceType.REGION, PlaceType.CITY),
        LOOKUP.find("UA80000000000093317", 5).stream().map(Place::type).toList());
  }
}
