package ua.obriy.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.model.TopicFinding;

class TopicWeightsTest {
  @TempDir Path folder;
  private TopicClassifier classifier;

  @BeforeEach
  void loadTwoTopics() throws IOException {
    Files.writeString(
        folder.resolve("topics.tsv"),
        "id\tname\tnameEn\tcovers\nroads\tДороги\tRoads\troads\nsport\tСпорт\tSport\tsport\n");
    Files.writeString(
        folder.resolve("roads.txt"), "5: дорога, міст\n0: дорожня карта\n3: дорожній\n-5: гонка\n");
    Files.writeString(folder.resolve("sport.txt"), "5: гонка, турнір\n2: міст\n");
    classifier = new TopicClassifier(TopicCatalogue.load(folder, Documents.ANALYZER));
  }

  @Test
  void aCueOfWeightZeroSilencesTheShorterCueInside() {
    assertEquals(List.of(), Documents.classify(classifier, "Дорожня карта реформи", ""));
    assertEquals(List.of("roads"), ids(Documents.classify(classifier, "Дорожній знак", "")));
  }

  @Test
  void aNegativeCueTakesAwayFromTheTopicAndIsNoEvidence() {
    assertEquals(List.of("roads"), ids(Documents.classify(classifier, "Нова дорога", "")));
    List<TopicFinding> race = Documents.classify(classifier, "Дорога і гонка", "");
    assertEquals(List.of("sport"), ids(race));
    assertEquals(List.of("гонка"), race.getFirst().evidence());
  }

  @Test
  void theHeavierCueIsToldFirst() {
    List<TopicFinding> found = Documents.classify(classifier, "", "Міст. Турнір. Міст.");
    TopicFinding sport =
        found.stream().filter(finding -> finding.id().equals("sport")).findFirst().orElseThrow();
    assertEquals(List.of("Турнір", "Міст"), sport.evidence());
  }

  @Test
  void repeatsOfACueCountEverLess() {
    double once = score("Турнір у нас. " + "Хтось щось казав. ".repeat(30));
    double twice = score("Турнір у нас. Турнір у них. " + "Хтось щось казав. ".repeat(29));
    double thrice = score("Турнір у нас. Турнір у них. Турнір. " + "Хтось щось казав. ".repeat(29));
    assertTrue(once < twice && twice < thrice);
    assertTrue(twice - once > thrice - twice);
  }

  /// The score of sport, also when it is too low for a topic: a second cue keeps it above.
  private double score(String text) {
    return Documents.classify(classifier, "Гонка", text).getFirst().score();
  }

  private static List<String> ids(List<TopicFinding> found) {
    return found.stream().map(TopicFinding::id).toList();
  }
}
