package ua.obriy.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceType;

/// Every city and every centre of a raion, in every case, inside sentences: always the right code
/// and no other place. The forms are read from a table that was checked by hand, not from the
/// declension that made the gazetteer.
class CityTableTest {
  private static final Path TABLE = Path.of("src/test/resources/golden/cities.tsv");
  private static final Locale UKRAINIAN = Locale.of("uk");

  /// Columns of the table.
  private static final int NOMINATIVE = 0;

  private static final int GENITIVE = 1;
  private static final int DATIVE = 2;
  private static final int ACCUSATIVE = 3;
  private static final int INSTRUMENTAL = 4;
  private static final int LOCATIVE = 5;

  /// @param column the case that the sentence asks for
  /// @param sentence with `%s` for the name
  private record Frame(int column, String sentence) {}

  private static final List<Frame> FRAMES =
      List.of(
          new Frame(NOMINATIVE, "Місто %s отримало новий автобус."),
          new Frame(NOMINATIVE, "м. %s, вул. Шевченка, 5."),
          new Frame(NOMINATIVE, "Адреса закладу: %s, вул. Шевченка, 5."),
          new Frame(GENITIVE, "Автобус прямує з %s на захід."),
          new Frame(GENITIVE, "Мешканці міста %s отримали допомогу."),
          new Frame(GENITIVE, "Допомога дійшла до %s та сусідніх сіл."),
          new Frame(DATIVE, "Уряд передав десять генераторів місту, а саме %s."),
          new Frame(ACCUSATIVE, "Через %s прокладуть нову дорогу."),
          new Frame(INSTRUMENTAL, "Під %s збили два безпілотники."),
          new Frame(LOCATIVE, "Засідання відбулося в %s."),
          new Frame(LOCATIVE, "Раніше у %s відкрили центр для ветеранів."));

  @Test
  void everyCityIsFoundInEveryCase() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#")) {
        String[] cell = line.split("\t", -1);
        Place city = city(cell[0]);
        for (Frame frame : FRAMES) {
          for (String form : cell[frame.column()].split("/")) {
            check(city, frame.sentence().formatted(form), wrong);
          }
        }
        for (String form : cell[LOCATIVE].split("/")) {
          check(city, "У %s ВІДКРИЛИ НОВУ ШКОЛУ".formatted(form.toUpperCase(UKRAINIAN)), wrong);
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  /// Of cities of one name the largest.
  private static Place city(String name) {
    return SentencePlaces.GAZETTEER.named(name).stream()
        .filter(place -> place.name().equals(name))
        .filter(
            place -> place.type() == PlaceType.CITY || place.type() == PlaceType.SETTLEMENT)
        .min(
            Comparator.comparing(Place::type)
                .thenComparing(Comparator.comparingInt(Place::population).reversed()))
        .orElseThrow(() -> new IllegalArgumentException("no such city: " + name));
  }

  private static void check(Place city, String sentence, List<String> wrong) {
    Set<String> found = new TreeSet<>();
    SentencePlaces.in(sentence).forEach(finding -> found.add(finding.place().code()));
    if (!found.equals(Set.of(city.code()))) {
      List<String> names =
          SentencePlaces.in(sentence).stream()
              .map(finding -> finding.place().name() + ", " + finding.regionName())
              .toList();
      wrong.add(city.name() + ": " + sentence + " " + names);
    }
  }
}
