package ua.obriy.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.PlaceName;
import ua.obriy.model.PlaceType;

/// Every region and every raion in every case and in every way of naming it: always the right code
/// and no other place.
class UnitTableTest {
  private static final Path LANDS = Path.of("src/test/resources/golden/lands.tsv");

  /// Of 490 those whose name no raion of today has.
  private static final int ABOLISHED_RAIONS = 405;

  private static final Locale UKRAINIAN = Locale.of("uk");
  private final List<String> wrong = new ArrayList<>();

  @Test
  void everyRegionIsFoundByItsAdjectiveInEveryCase() {
    for (Place region : SentencePlaces.GAZETTEER.regions()) {
      if (region.name().endsWith(" область")) {
        String stem = stem(region);
        Set<String> wanted = Set.of(region.code());
        check("%sа область отримала допомогу.".formatted(stem), wanted);
        check("Мешканці %sої області отримали допомогу.".formatted(stem), wanted);
        check("Завдяки %sій області збудували міст.".formatted(stem), wanted);
        check("Через %sу область проходить траса.".formatted(stem), wanted);
        check("Над %sою областю збили п'ять дронів.".formatted(stem), wanted);
        check("Без світла лишилися споживачі в %sій області.".formatted(stem), wanted);
        check("Траси %sої обл. розчистили.".formatted(stem), wanted);
        check("Рішення ухвалила %sа обласна рада.".formatted(stem), wanted);
        check("Про це повідомили у %sій ОВА.".formatted(stem), wanted);
        check(
            "Начальник %sої обласної військової адміністрації подав звіт.".formatted(stem), wanted);
        check("%sА ОБЛАСТЬ ОТРИМАЛА АВТОБУСИ".formatted(stem.toUpperCase(UKRAINIAN)), wanted);
        checkList(stem, region);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private void checkList(String stem, Place region) {
    Place next = region(region.name().startsWith("Сум") ? "Одеська область" : "Сумська область");
    String other = next.name().replace("а область", "у");
    check(
        "Негода накрила %sу та %s області.".formatted(stem, other),
        new TreeSet<>(List.of(region.code(), next.code())));
  }

  @Test
  void everyRegionIsFoundByItsLand() throws IOException {
    for (String line : Files.readAllLines(LANDS)) {
      if (!line.startsWith("#")) {
        String[] cell = line.split("\t", -1);
        Set<String> wanted = Set.of(region(cell[5]).code());
        check("%s отримала допомогу.".formatted(cell[0]), wanted);
        check("Мешканці %s отримали допомогу.".formatted(cell[1]), wanted);
        check("Негода суне на %s з півночі.".formatted(cell[2]), wanted);
        check("Над %s збили дрони.".formatted(cell[3]), wanted);
        check("На %s відкрили десять укриттів.".formatted(cell[4]), wanted);
        check("НА %s ВІДКРИЛИ УКРИТТЯ".formatted(cell[4].toUpperCase(UKRAINIAN)), wanted);
        check("Новини: #%s".formatted(cell[0].toLowerCase(UKRAINIAN).replace("-", "")), wanted);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void everyRaionIsFoundInEveryCase() {
    Set<String> seen = new HashSet<>();
    for (Place region : SentencePlaces.GAZETTEER.regions()) {
      for (Place raion : SentencePlaces.GAZETTEER.children(region)) {
        if (raion.type() == PlaceType.RAION) {
          checkRaion(raion, region);
          assertEquals(true, seen.add(raion.code()));
        }
      }
    }
    assertEquals(136, seen.size());
    assertEquals("", String.join("\n", wrong));
  }

  /// The region follows, for names of raions are shared with districts of cities and with raions of
  /// before 2020.
  private void checkRaion(Place raion, Place region) {
    String stem = raion.name().replaceFirst("ий район$", "");
    String of = region.name().replaceFirst("а область$", "ої області");
    String held = of.startsWith("Автономна") ? "Автономної Республіки Крим" : of;
    Set<String> wanted = new TreeSet<>(List.of(raion.code(), region.code()));
    for (String sentence :
        List.of(
            "%sий район %s отримав допомогу.",
            "Мешканці %sого району %s отримали допомогу.",
            "Завдяки %sому району %s збудували міст.",
            "Через %sий район %s проходить траса.",
            "Над %sим районом %s збили дрон.",
            "У %sому районі %s відкрили укриття.",
            "Школи %sого р-ну %s отримали книжки.",
            "Рішення ухвалила %sа районна рада %s.",
            "Про це повідомила %sа РВА %s.")) {
      check(sentence.formatted(stem, held), wanted);
    }
  }

  @Test
  void everyAbolishedRaionIsFoundUnderItsNameAndLeadsToTheOneOfToday() {
    int seen = 0;
    for (Place region : SentencePlaces.GAZETTEER.regions()) {
      for (Place successor : SentencePlaces.GAZETTEER.children(region)) {
        for (PlaceName raion : abolished(successor)) {
          seen++;
          if (!isSharedWithCityDistrict(raion.name(), region)) {
            checkAbolished(raion.name(), successor, region);
          }
        }
      }
    }
    assertEquals(ABOLISHED_RAIONS, seen);
    assertEquals("", String.join("\n", wrong));
  }

  private static List<PlaceName> abolished(Place successor) {
    return SentencePlaces.GAZETTEER.names(successor).stream()
        .filter(name -> name.kind() == PlaceName.Kind.ABOLISHED)
        .toList();
  }

  /// Of the two the district is meant as likely.
  private static boolean isSharedWithCityDistrict(String raion, Place region) {
    return SentencePlaces.GAZETTEER.named(raion).stream()
        .anyMatch(
            place ->
                place.type() == PlaceType.CITY_DISTRICT
                    && place.regionCode().equals(region.code()));
  }

  private void checkAbolished(String name, Place successor, Place region) {
    String stem = name.replaceFirst("ий район$", "");
    String held =
        region
            .name()
            .replaceFirst("а область$", "ої області")
            .replace("Автономна Республіка", "Автономної Республіки");
    Set<String> wanted = new TreeSet<>(List.of(successor.code(), region.code()));
    for (String sentence :
        List.of(
            "Мешканці %sого району %s отримали допомогу.",
            "Над %sим районом %s збили дрон.",
            "У %sому районі %s відкрили укриття.",
            "Школи %sого р-ну %s отримали книжки.")) {
      String text = sentence.formatted(stem, held);
      check(text, wanted);
      List<String> names =
          SentencePlaces.in(text).stream().map(found -> found.place().name()).toList();
      if (!names.contains(name) && !isFormerName(name, successor)) {
        wrong.add(text + " " + names);
      }
    }
  }

  /// Such a raion was renamed, and is listed under the name of today.
  private static boolean isFormerName(String name, Place raion) {
    return SentencePlaces.GAZETTEER.names(raion).stream()
        .anyMatch(one -> one.kind() == PlaceName.Kind.FORMER && one.name().equals(name));
  }

  private static String stem(Place region) {
    return region.name().replaceFirst("а область$", "");
  }

  private static Place region(String name) {
    return SentencePlaces.GAZETTEER.regions().stream()
        .filter(region -> region.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such region: " + name));
  }

  private void check(String sentence, Set<String> wanted) {
    List<PlaceFinding> found = SentencePlaces.in(sentence);
    Set<String> codes = new TreeSet<>();
    found.forEach(finding -> codes.add(finding.place().code()));
    if (!codes.equals(wanted)) {
      wrong.add(
          sentence
              + " "
              + found.stream().map(f -> f.place().name() + ", " + f.regionName()).toList());
    }
  }
}
