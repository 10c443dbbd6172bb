package ua.obriy.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.obriy.ingest.Outcome.Accepted;
import ua.obriy.ingest.Outcome.Failed;
import ua.obriy.ingest.Outcome.Sighting;
import ua.obriy.model.Given;
import ua.obriy.model.SourceDocument;

class IngestTest {
  private static final int SMALL = 1000;

  @TempDir Path folder;

  @Test
  void allMembersArriveWhereTheyBelong() {
    SourceDocument document =
        Reads.one(
            """
            {"id": 7, "url": "https://a.example/7", "title": "Т", "text": "Ремонт.", \
            "date": "8 травня 2024", "source": "Рада", "kind": "project", "lang": "uk", \
            "places": ["Суми", "UA59000000000057109"], "topics": "housing", "people": ["О. Бойко"], \
            "organizations": ["ДСНС"], "project": "Дах", "budget": {"sum": 5}, "note": null}\
            """);
    assertEquals("7", document.id());
    assertEquals("https://a.example/7", document.url());
    assertEquals(LocalDate.of(2024, 5, 8), document.date());
    assertEquals(
        List.of("Рада", "project", "uk"),
        List.of(document.source(), document.kind(), document.lang()));
    assertEquals(
        new Given(
            List.of("Суми", "UA59000000000057109"),
            List.of("housing"),
            List.of("О. Бойко"),
            List.of("ДСНС"),
            List.of("Дах")),
        document.given());
    assertEquals(Map.of("budget", Map.of("sum", 5)), document.extra());
    assertEquals("test:1", document.provenance().origin());
    assertEquals("ndjson", document.provenance().parser());
    assertEquals(Identity.hash("Т\nРемонт."), document.provenance().hash());
    assertEquals(List.of(), document.repairs());
  }

  @Test
  void memberOfAWrongTypeIsKeptAndNoted() {
    SourceDocument document =
        Reads.one(
            "{\"title\": 5, \"text\": \"Т.\", \"date\": \"вчора\", \"places\": [\"Суми\", 3]}");
    assertEquals("", document.title());
    assertEquals(Map.of("title", 5, "date", "вчора", "places", List.of(3)), document.extra());
    assertEquals(List.of("Суми"), document.given().places());
    assertEquals(
        List.of("title: 5", "date: вчора", "places: [3]"),
        document.repairs().stream().map(repair -> repair.before()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\": 5}|Failed|title має бути рядком: 5",
        "{\"text\": [1]}|Failed|text має бути рядком: [1]",
        "{}|Skipped|порожній документ",
        "{\"title\": \" \", \"text\": \"\\u200b\"}|Skipped|порожній документ",
        "5|Failed|документ має бути об'єктом",
        "{\"title\": \"обірв|Failed|не JSON: ",
        "{\"title\": \"a\"} {\"title\": \"b\"}|Failed|не JSON: ",
        "не json|Failed|не JSON: "
      })
  void brokenLineIsOneOutcomeAndTheRunGoesOn(String line, String kind, String reason) {
    String good = "{\"title\": \"Добрий\"}\n";
    List<Outcome> outcomes = Reads.outcomes(good + line + "\n\n" + good.replace("й", "к"));
    assertEquals(3, outcomes.size());
    Outcome middle = outcomes.get(1);
    assertEquals("test:2", middle.origin());
    assertEquals(kind, middle.getClass().getSimpleName());
    assertTrue(middle.toString().contains("reason=" + reason), middle::toString);
    assertTrue(outcomes.get(2) instanceof Accepted, outcomes::toString);
    assertEquals("test:4", outcomes.get(2).origin());
  }

  @Test
  void nestingIsBounded() {
    String deep = "{\"title\": \"Т\", \"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertTrue(Reads.outcomes(deep).getFirst() instanceof Failed);
  }

  @Test
  void arrayAndSpreadObjectsAreReadOneByOne() {
    assertEquals(
        List.of("А]", "Б"),
        titles("[{\"title\": \"А]\"},\n {\"title\": \"Б\", \"x\": [{}, \"\\\"}\"]} ]"));
    assertEquals(List.of("А"), titles("\uFEFF{\n \"title\": \"А\",\n \"x\": {}\n}\n"));
    assertEquals(List.of("А", "Б"), titles("{\n\"title\": \"А\"\n}\n{\n\"title\": \"Б\"\n}\n"));
  }

  @Test
  void brokenElementOfAnArrayCostsOnlyItself() {
    List<Outcome> outcomes =
        Reads.outcomes("[{\"title\": \"А\"}, {\"title\": oops}, {\"title\": \"Б\"}");
    assertEquals(4, outcomes.size(), outcomes::toString);
    assertTrue(outcomes.get(1) instanceof Failed);
    assertTrue(outcomes.get(2) instanceof Accepted);
    assertEquals(new Failed("test", "файл обрізано: масив JSON не закрито"), outcomes.get(3));
  }

  @Test
  void sameIdUpdatesOrIsADuplicate() {
    String lines =
        """
        {"id": "1", "title": "А"}
        {"id": "1", "title": "А"}
        {"id": "1", "title": "А", "places": ["Суми"]}
        {"title": "Без номера"}
        {"title": "Без номера"}
        """;
    List<Sighting> sightings =
        Reads.outcomes(lines).stream().map(outcome -> ((Accepted) outcome).sighting()).toList();
    assertEquals(
        List.of(
            Sighting.FIRST,
            Sighting.DUPLICATE,
            Sighting.UPDATED,
            Sighting.FIRST,
            Sighting.DUPLICATE),
        sightings);
  }

  @Test
  void addressGivesTheIdWithoutItsTrackers() {
    String id = Reads.one("{\"title\": \"А\", \"url\": \"https://A.example/n/1/\"}").id();
    assertEquals(
        id, Reads.one("{\"title\": \"Б\", \"url\": \"http://a.example/n/1?utm_source=x#y\"}").id());
    assertNotEquals(id, Reads.one("{\"title\": \"А\", \"url\": \"https://a.example/n/2\"}").id());
    assertTrue(id.matches("u-[0-9a-f]{20}"), id);
  }

  @Test
  void everyFileOfAFolderIsOneOutcomeInStableOrder() throws IOException {
    write("b/2.txt", "Друга новина\nТекст другої новини.".getBytes(StandardCharsets.UTF_8));
    write("b/1.ndjson", "{\"title\": \"Перша\"}\n{broken".getBytes(StandardCharsets.UTF_8));
    write("a.txt", new byte[0]);
    write("c.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0});
    write("d.txt", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 0, 0});
    write("e.html", "<p>Сторінка громади Калинівка.</p>".getBytes(StandardCharsets.UTF_8));
    write(".hidden/x.txt", "Прихований".getBytes(StandardCharsets.UTF_8));
    List<Outcome> outcomes = read(new Ingest());
    String root = folder.getFileName().toString();
    assertEquals(
        List.of(
            root + "/a.txt Skipped",
            root + "/b/1.ndjson:1 Accepted",
            root + "/b/1.ndjson:2 Failed",
            root + "/b/2.txt Accepted",
            root + "/c.png Skipped",
            root + "/d.txt Skipped",
            root + "/e.html Accepted"),
        outcomes.stream().map(o -> o.origin() + " " + o.getClass().getSimpleName()).toList());
  }

  @Test
  void missingSourceFails() {
    List<Outcome> outcomes = new ArrayList<>();
    new Ingest().read(folder.resolve("немає").toString(), outcomes::add);
    new Ingest().read("a\0b", outcomes::add);
    assertTrue(outcomes.get(0).toString().contains("немає такого файлу"), outcomes::toString);
    assertTrue(outcomes.get(1).toString().contains("такого шляху не може бути"));
  }

  @Test
  void tooLongDocumentFailsWithoutBeingKept() throws IOException {
    String small = "{\"title\": \"Мала\"}\n";
    String big = "{\"title\": \"" + "a".repeat(2 * SMALL) + "\"}\n";
    write("1.ndjson", (small + big + small.replace("М", "Н")).getBytes(StandardCharsets.UTF_8));
    write("2.json", ("[" + small + "," + big + "]").getBytes(StandardCharsets.UTF_8));
    write("3.txt", "слово ".repeat(SMALL).getBytes(StandardCharsets.UTF_8));
    write("4.html", ("<p>" + "слово ".repeat(SMALL)).getBytes(StandardCharsets.UTF_8));
    List<String> kinds =
        read(new Ingest(new Limits(SMALL))).stream()
            .map(outcome -> outcome.getClass().getSimpleName())
            .toList();
    assertEquals(
        List.of("Accepted", "Failed", "Accepted", "Accepted", "Failed", "Failed", "Failed"), kinds);
  }

  @Test
  void endlessTextIsReadOnlyToItsLimit() {
    Ingest ingest = new Ingest(new Limits(SMALL));
    List<Outcome> outcomes = new ArrayList<>();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    ingest.read(
        new SequenceInputStream(
            new ByteArrayInputStream("<p>".getBytes(StandardCharsets.UTF_8)), endless),
        "endless",
        outcomes::add);
    assertEquals(
        List.of(new Failed("endless", "документ завеликий: понад 1000 байтів, поділіть його")),
        outcomes);
    assertTrue(ingest.bytesRead() <= Head.SIZE + SMALL);
  }

  @Test
  void wideNdjsonIsReadLineByLine() {
    String lines = "{\"title\": \"Суми 😀\"}\n{\"title\": \"Одеса\"}\n";
    List<Outcome> outcomes = Reads.outcomes(("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16LE));
    assertEquals(2, outcomes.size(), outcomes::toString);
    assertEquals("Суми 😀", ((Accepted) outcomes.getFirst()).document().title());
  }

  @Test
  void faultOfTheReceiverReachesTheCaller() {
    Ingest ingest = new Ingest();
    InputStream stream =
        new ByteArrayInputStream("{\"title\": \"А\"}".getBytes(StandardCharsets.UTF_8));
    assertThrows(
        IllegalStateException.class,
        () ->
            ingest.read(
                stream,
                "test",
                _ -> {
                  throw new IllegalStateException("index is full");
                }));
  }

  @Test
  void sizeOfASourceIsWhatIsRead() throws IOException {
    write("a.txt", "Новина".getBytes(StandardCharsets.UTF_8));
    write("b/b.ndjson", "{\"title\": \"А\"}".getBytes(StandardCharsets.UTF_8));
    Ingest ingest = new Ingest();
    read(ingest);
    assertEquals(Ingest.sizeOf(folder.toString()), ingest.bytesRead());
    assertEquals(0, Ingest.sizeOf("-"));
  }

  @Test
  void randomBytesNeverThrow() {
    Random random = new Random(20240508);
    String pieces =
        "{}[]\"\\:,<>/!?….\n\r"
            + "\t \0abРСіїЂїв‚¬Ð¿ШПро 8 травня 2024 <p><div><a href='#'><!-- <?xml 0 800 50";
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      if (round % 2 == 0) {
        StringBuilder text =
            new StringBuilder(List.of("<p>", "[{", "{\"", "", "<html>").get(random.nextInt(5)));
        for (int i = 0; i < 200; i++) {
          text.append(pieces.charAt(random.nextInt(pieces.length())));
        }
        bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      }
      List<Outcome> outcomes = Reads.outcomes(bytes);
      assertFalse(outcomes.isEmpty());
      assertFalse(outcomes.toString().contains("не вдалося"), outcomes::toString);
    }
  }

  private static List<String> titles(String json) {
    return Reads.outcomes(json).stream()
        .map(outcome -> ((Accepted) outcome).document().title())
        .toList();
  }

  private List<Outcome> read(Ingest ingest) {
    List<Outcome> outcomes = new ArrayList<>();
    ingest.read(folder.toString(), outcomes::add);
    return outcomes;
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
