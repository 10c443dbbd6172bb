package ua.obriy.topics;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.obriy.model.Topic;
import ua.obriy.model.TopicFinding;

class TopicClassifierTest {
  private static final TopicCatalogue CATALOGUE = TopicCatalogue.load(Documents.ANALYZER);
  private static final TopicClassifier CLASSIFIER = new TopicClassifier(CATALOGUE);

  @ParameterizedTest
  @CsvFileSource(resources = "texts.csv", delimiter = '|')
  void aShortTextGetsItsTopicFirst(String topic, String title, String text) {
    List<TopicFinding> found = Documents.classify(CLASSIFIER, title, text);
    assertFalse(found.isEmpty(), "no topic at all for: " + title);
    assertEquals(topic, found.getFirst().id(), () -> found.toString());
  }

  @Test
  void everyTopicIsAmongTheShortTexts() throws Exception {
    Set<String> tested = new HashSet<>();
    try (var in = TopicClassifierTest.class.getResourceAsStream("texts.csv")) {
      new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> tested.add(line.split("\\|")[0].strip()));
    }
    assertEquals(
        CATALOGUE.topics().stream().map(Topic::id).collect(java.util.stream.Collectors.toSet()),
        tested);
  }

  @Test
  void aTextWithoutCuesHasNoTopic() {
    assertEquals(List.of(), Documents.classify(CLASSIFIER, "Хтось щось десь колись", ""));
    assertEquals(List.of(), Documents.classify(CLASSIFIER, "12 345 — 2024!", "???"));
  }

  @Test
  void evidenceIsTheWordsOfTheDocumentAsTheyStandThere() {
    String text = "У Дубні відремонтували міський водогін. Водоканал обіцяє чисту питну воду.";
    TopicFinding water = Documents.classify(CLASSIFIER, "", text).getFirst();
    assertEquals("water", water.id());
    assertTrue(water.evidence().contains("водогін"), water.toString());
    assertTrue(water.evidence().contains("питну воду"), water.toString());
    water.evidence().forEach(words -> assertTrue(text.contains(words), words));
  }

  @Test
  void aCueInTheTitleCountsMoreThanTheSameCueInTheText() {
    String filler = "Хтось про щось говорив і ніхто цього не чув. ".repeat(12);
    double inTitle = score(Documents.classify(CLASSIFIER, "Водоканал", filler), "water");
    double inText = score(Documents.classify(CLASSIFIER, "Інше", filler + "Водоканал."), "water");
    assertTrue(inTitle > inText, inTitle + " > " + inText);
  }

  @Test
  void aStreetNamedAfterSomethingIsNoCue() {
    String text = "Зустрілися на розі вул. Шкільна та просп. Університетський.";
    assertEquals(List.of(), Documents.classify(CLASSIFIER, "", text));
  }

  @Test
  void randomTextNeverThrowsAndScoresLieBetweenZeroAndOne() {
    Random random = new Random(20_240_509);
    List<Cue> cues = CATALOGUE.cues();
    for (int round = 0; round < 300; round++) {
      String title = randomText(random, cues, random.nextInt(8));
      String text = "." + randomText(random, cues, random.nextInt(200));
      List<TopicFinding> found = Documents.classify(CLASSIFIER, title, text);
      assertTrue(found.size() <= 4);
      assertEquals(found.size(), found.stream().map(TopicFinding::id).distinct().count());
      double last = 1;
      for (TopicFinding finding : found) {
        assertTrue(finding.score() > 0 && finding.score() <= last, found.toString());
        last = finding.score();
        assertFalse(finding.evidence().isEmpty());
        finding
            .evidence()
            .forEach(words -> assertTrue(title.contains(words) || text.contains(words), words));
      }
    }
  }

  private static double score(List<TopicFinding> found, String topic) {
    return found.stream()
        .filter(finding -> finding.id().equals(topic))
        .mapToDouble(TopicFinding::score)
        .findFirst()
        .orElse(0);
  }

  private static String randomText(Random random, List<Cue> cues, int words) {
    return random
        .ints(words, 0, 3)
        .mapToObj(
            kind ->
                switch (kind) {
                  case 0 -> CueLine.spell(cues.get(random.nextInt(cues.size())));
                  case 1 -> Character.toString(random.nextInt(0x20, 0x1F650));
                  default -> "слово" + (random.nextBoolean() ? "." : "");
                })
        .collect(joining(" "));
  }
}
