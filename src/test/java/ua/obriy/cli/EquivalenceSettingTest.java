package ua.obriy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.text.Equivalences;
import ua.obriy.text.UkrainianText;

class EquivalenceSettingTest {
  private static final UkrainianText TEXT = UkrainianText.load();

  @TempDir private Path folder;

  private int others(@Nullable String kinds) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("few.tsv"),
            "synonym\t0.5\tмер\tмерія\nfeminitive\t0.5\tмерка\tмер\nabbreviation\t1\tмер\tММ\n");
    return new EquivalenceSetting(file, kinds).load(TEXT).of(TEXT.analyzeQuery("мер")).size();
  }

  @Test
  void settingChoosesKinds() throws IOException {
    assertEquals(2, others(null));
    assertEquals(2, others(" "));
    assertEquals(3, others("all"));
    assertEquals(0, others("none"));
    assertEquals(1, others("feminitive,spelling"));
  }

  @Test
  void unknownKindIsToldWithThoseAllowed() {
    CommandException wrong = assertThrows(CommandException.class, () -> others("synonyms"));
    String message = String.valueOf(wrong.getMessage());
    assertTrue(message.contains("=synonyms;") && message.contains("synonym, all"), message);
  }

  @Test
  void withoutTheFileEveryWordStandsForItself() throws IOException {
    Path missing = folder.resolve("none.tsv");
    assertSame(Equivalences.NONE, new EquivalenceSetting(missing, null).load(TEXT));
  }
}
