package ua.obriy.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.obriy.model.Analysis;
import ua.obriy.model.Field;
import ua.obriy.model.Given;
import ua.obriy.model.Mention;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;
import ua.obriy.text.UkrainianText;

class PlaceFinderTest {
  private static final UkrainianText TEXT = UkrainianText.load();
  private static final PlaceFinder FINDER = new PlaceFinder(Gazetteer.load());

  /// Lines of `sentence ⇥ name, region; name, region` (only the name of a region for itself).
  @Test
  void sentencesNameTheirPlaces() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/golden/places.tsv"))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cell = line.split("\t", -1);
      String found = describe(find("", cell[0]));
      if (!found.equals(cell[1])) {
        wrong.add(cell[0] + "\n  wanted: " + cell[1] + "\n  found:  " + found);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void everyMentionLiesWhereItsWordsStand() {
    String title = "У Сумах відкрили укриття";
    String text = "Про це розповіли в Сумській міській раді. Гості були з м. Ромни та Шостки.";
    for (PlaceFinding finding : find(title, text)) {
      for (Mention mention : finding.mentions()) {
        String whole = mention.field() == Field.TITLE ? title : text;
        assertEquals(mention.surface(), whole.substring(mention.start(), mention.end()));
      }
      assertTrue(finding.reason().startsWith(finding.place().name() + ": "));
      assertTrue(finding.confidence() > 0 && finding.confidence() <= 1);
    }
  }

  @Test
  void aDocumentIsAboutThePlaceOfItsTitleAndNotOfItsGuests() {
    List<PlaceFinding> found =
        find(
            "У Житомирі провели турнір з баскетболу",
            "Змагання у Житомирі тривали два дні. На майданчику міста Житомира змагалися місцеві"
                + " команди ветеранів, а переможців нагородив міський голова. Організатори"
                + " запросили також гостей, які приїхали на турнір із Києва та Львова.");
    Map<String, Boolean> about =
        found.stream().collect(Collectors.toMap(f -> f.place().name(), PlaceFinding::about));
    assertEquals(Map.of("Житомир", true, "Київ", false, "Львів", false), about);
  }

  @Test
  void theEndsOfAStateRoadAreNoPlacesOfAProject() {
    String title =
        "Ремонт мосту на дорозі Н-11 Дніпро – Миколаїв на ділянці км 10 біля м. Кривий Ріг";
    assertEquals("Кривий Ріг, Дніпропетровська область", describe(find("project", title, "")));
    assertEquals(
        "Дніпро, Дніпропетровська область; Миколаїв, Миколаївська область;"
            + " Кривий Ріг, Дніпропетровська область",
        describe(find("news", title, "")));
  }

  @Test
  void anyTextIsSurvived() {
    Random random = new Random(7);
    String letters = "КСсиМмваєі.,«» -'\nЛьвівобл\u0301";
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n >= 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      int length = text.length();
      find("", text + ".")
          .forEach(f -> assertTrue(f.mentions().stream().allMatch(m -> m.end() <= length)));
    }
  }

  private static List<PlaceFinding> find(String title, String text) {
    return find("news", title, text);
  }

  private static List<PlaceFinding> find(String kind, String title, String text) {
    SourceDocument document =
        new SourceDocument(
            "id",
            null,
            title,
            text,
            null,
            null,
            kind,
            null,
            Given.NOTHING,
            List.of(),
            new Provenance("test", "", ""),
            Map.of());
    return FINDER.find(document, new Analysis(TEXT.analyze(title), TEXT.analyze(text)));
  }

  private static String describe(List<PlaceFinding> findings) {
    return findings.stream()
        .map(
            f ->
                f.place().name()
                    + (f.place().name().equals(f.regionName()) ? "" : ", " + f.regionName()))
        .collect(Collectors.joining("; "));
  }
}
