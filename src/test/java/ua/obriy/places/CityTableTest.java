package ua.obriy.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceFinding;
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

  /// Names of two cities, and one that shares a form with a popular name: nothing but the region
  /// tells which is meant.
  private static final Set<String> SHARED = Set.of("Городок", "Миколаїв", "Південне", "Кам’янка");

  /// @param column the case that the sentence asks for
  /// @param sentence with `%s` for the name, and `%k` for the kind, the beginning of «місто» or
  ///     «селище» as the case has it
  private record Frame(int column, String sentence) {
    String with(String form, PlaceType type) {
      boolean city = type == PlaceType.CITY;
      return sentence
          .replace("%m.", city ? "м." : "с-ще")
          .replace("%k", city ? "міст" : "селищ")
          .replace("%e", city ? "о" : "е")
          .replace("%s", form);
    }
  }

  private static final List<Frame> FRAMES =
      List.of(
          new Frame(NOMINATIVE, "Тепер %k%e %s отримало новий автобус."),
          new Frame(NOMINATIVE, "%m. %s, вул. Шевченка, 5."),
          new Frame(NOMINATIVE, "Адреса закладу: %s, вул. Шевченка, 5."),
          new Frame(NOMINATIVE, "%s, 5 травня. Депутати зібралися на сесію."),
          new Frame(GENITIVE, "Автобус прямує з %s на захід."),
          new Frame(GENITIVE, "Мешканці %kа %s отримали допомогу."),
          new Frame(GENITIVE, "Допомога дійшла до %s та сусідніх сіл."),
          new Frame(DATIVE, "Область передала %kу %s десять генераторів."),
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
        bearers(cell[0]).forEach(city -> checkCases(city, cell, wrong));
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static void checkCases(Place city, String[] cell, List<String> wrong) {
    for (Frame frame : FRAMES) {
      for (String form : cell[frame.column()].split("/")) {
        check(city, frame.with(form, city.type()), wrong);
      }
    }
    for (String form : cell[LOCATIVE].split("/")) {
      check(city, "У %s ВІДКРИЛИ НОВУ ШКОЛУ".formatted(form.toUpperCase(UKRAINIAN)), wrong);
    }
    String tag = cell[NOMINATIVE].toLowerCase(UKRAINIAN).replaceAll("[ ’-]", "");
    checkWithRegion(city, "Новини дня: #%s.".formatted(tag), wrong);
  }

  /// A hromada is called by the adjective of its centre, so its name gives that of the city.
  @Test
  void everyCityIsFoundByItsCouncil() {
    List<String> wrong = new ArrayList<>();
    int councils = 0;
    for (Place region : SentencePlaces.GAZETTEER.regions()) {
      for (Place raion : SentencePlaces.GAZETTEER.children(region)) {
        for (Place hromada : SentencePlaces.GAZETTEER.children(raion)) {
          List<Place> cities =
              SentencePlaces.GAZETTEER.children(hromada).stream()
                  .filter(p -> p.type() == PlaceType.CITY)
                  .toList();
          if (cities.size() == 1 && hromada.name().endsWith("а міська громада")) {
            checkCouncil(cities.getFirst(), hromada, wrong);
            councils++;
          }
        }
      }
    }
    assertTrue(councils > 300, "councils: " + councils);
    assertEquals("", String.join("\n", wrong));
  }

  private static void checkCouncil(Place city, Place hromada, List<String> wrong) {
    String stem = hromada.name().replaceFirst("а міська громада$", "");
    for (String sentence :
        List.of(
            "%sа міська рада ухвалила рішення.",
            "Депутати %sої міської ради зібралися на сесію.",
            "Договір із %sою міською радою підписали вчора.",
            "%sий міський голова подав звіт.",
            "Завдяки %sому міському голові відкрили школу.",
            "Питання розглянули у %sій міськраді.")) {
      checkWithRegion(city, sentence.formatted(stem), wrong);
    }
  }

  /// Both cities of a shared name; a settlement where there is no city.
  private static List<Place> bearers(String name) {
    List<Place> named =
        SentencePlaces.GAZETTEER.named(name).stream()
            .filter(place -> place.name().equals(name))
            .toList();
    List<Place> cities = named.stream().filter(p -> p.type() == PlaceType.CITY).toList();
    return cities.isEmpty()
        ? List.of(named.stream().filter(p -> p.type() == PlaceType.SETTLEMENT).findFirst().get())
        : cities;
  }

  private static void check(Place city, String sentence, List<String> wrong) {
    if (SHARED.contains(city.name())) {
      checkWithRegion(city, sentence, wrong);
    } else {
      check(city, sentence, Set.of(city.code()), wrong);
    }
  }

  /// With the region named after the sentence.
  private static void checkWithRegion(Place city, String sentence, List<String> wrong) {
    String region = region(city).name();
    String text = sentence + (region.equals(city.name()) ? "" : " " + region + ", до теми.");
    Set<String> wanted = new TreeSet<>(List.of(city.code(), city.regionCode()));
    check(city, text, wanted, wrong);
  }

  private static void check(Place city, String text, Set<String> wanted, List<String> wrong) {
    List<PlaceFinding> found = SentencePlaces.in(text);
    Set<String> codes = new TreeSet<>();
    found.forEach(finding -> codes.add(finding.place().code()));
    if (!codes.equals(wanted)) {
      List<String> names =
          found.stream().map(f -> f.place().name() + ", " + f.regionName()).toList();
      wrong.add(city.name() + ", " + region(city).name() + ": " + text + " " + names);
    }
  }

  private static Place region(Place place) {
    return SentencePlaces.GAZETTEER.place(place.regionCode(), PlaceType.REGION).orElseThrow();
  }
}
