package ua.obriy.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.obriy.model.Topic;

class TopicCatalogueTest {
  private static final String HEADER = "id\tname\tnameEn\tcovers\n";
  private static final String WATER = "water\tВода\tWater\twater\n";

  @TempDir Path folder;

  @BeforeEach
  void writeOneTopic() throws IOException {
    write("topics.tsv", HEADER + WATER);
    write("water.txt", "# вода\n5: водогін, питна вода\n");
  }

  @Test
  void theCarriedCatalogueHasTwentyEightTopicsWithManyCuesEach() {
    TopicCatalogue carried = TopicCatalogue.load(Documents.ANALYZER);
    assertEquals(28, carried.topics().size());
    for (int i = 0; i < 28; i++) {
      int topic = i;
      long speaking =
          carried.cues().stream().filter(cue -> cue.topic() == topic && cue.weight() > 0).count();
      assertTrue(speaking >= 60, carried.topics().get(i) + " has " + speaking + " cues");
    }
  }

  @Test
  void aFolderIsReadWithCommentsAndBlankLines() throws IOException {
    write("water.txt", "\n# вода\n 2.5 : водогін ,  питна вода\n-1: мінеральна вода\n");
    TopicCatalogue catalogue = TopicCatalogue.load(folder, Documents.ANALYZER);
    assertEquals(new Topic("water", "Вода", "Water", "water"), catalogue.topics().getFirst());
    assertEquals(3, catalogue.cues().size());
    assertEquals(2.5, catalogue.cues().getFirst().weight());
    assertEquals("Вода", catalogue.topic("water").orElseThrow().name());
    assertTrue(catalogue.topic("fire").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "7: кран         | water.txt:2: a weight is a number from -5 to 5; got: 7",
        "-5.1: кран      | water.txt:2: a weight is a number from -5 to 5; got: -5.1",
        "NaN: кран       | water.txt:2: a weight is a number from -5 to 5; got: NaN",
        "багато: кран    | water.txt:2: a weight is a number from -5 to 5; got: багато",
        "кран            | water.txt:2: a line is `weight: cue, cue, …`; got: кран",
        "3: кран,, бювет | water.txt:2: a cue without a letter: ``",
        "3: кран, кранів | water.txt:2: same as a cue of line 2: кран",
        "3: водогони     | water.txt:2: same as a cue of line 1: водогін",
      })
  void aBrokenCueLineIsNamedWithItsValue(String line, String message) throws IOException {
    write("water.txt", "5: водогін\n" + line + "\n");
    assertEquals(message, problem());
  }

  @Test
  void aCueFileWithoutTopicIsRefused() throws IOException {
    write("watre.txt", "5: водогін\n");
    assertEquals("watre.txt:1: no topic `watre` in topics.tsv; there are: [water]", problem());
  }

  @Test
  void aTopicWithoutCueFileIsRefused() throws IOException {
    Files.delete(folder.resolve("water.txt"));
    assertEquals("topics.tsv:1: a topic has no cue file: water.txt", problem());
  }

  @Test
  void brokenTopicLinesAreNamed() throws IOException {
    write("topics.tsv", HEADER + WATER + WATER);
    assertEquals("topics.tsv:3: topic given twice: water", problem());
    write("topics.tsv", HEADER + "Water\tВода\tWater\twater\n");
    assertEquals(
        "topics.tsv:2: a topic id is of small Latin letters and hyphens; got: Water", problem());
    write("topics.tsv", HEADER + "water\tВода\n");
    assertEquals("topics.tsv:2: a topic has 4 columns; got: 2", problem());
    write("topics.tsv", HEADER + "water\t \tWater\twater\n");
    assertEquals("topics.tsv:2: column name is empty", problem());
    write("topics.tsv", "");
    assertTrue(
        problem().startsWith("topics.tsv:1: the columns must be [id, name, nameEn, covers]"));
  }

  private String problem() {
    return assertThrows(
            TopicSyntaxException.class, () -> TopicCatalogue.load(folder, Documents.ANALYZER))
        .getMessage();
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }
}
