package ua.obriy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.obriy.model.Token;

class CharactersTest {
  private static final UkrainianText TEXT = UkrainianText.load();
  private static final List<String> WITH_APOSTROPHE =
      List.of("об'єкт", "п'ять", "в'юн", "з'їзд", "сім'я", "Кам'янець", "МЕДВ'ЯНКО", "РОЗ'ЇЗД");

  @Test
  void charactersThatLookRightAreRight() throws IOException {
    for (String line : Golden.lines("characters.tsv")) {
      String[] cell = Golden.unescaped(line).split("\t", -1);
      assertEquals(cell[1], folded(cell[0]), "input: " + line);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0027", "\u0060", "\u00B4", "\u02B9", "\u02BC", "\u2018", "\u2019", "\u2032", "\uFF07",
        "\u055A", "\"", "\u201D", "*"
      })
  void everyApostropheInUseIsOne(String apostrophe) {
    for (String word : WITH_APOSTROPHE) {
      boolean capitals = word.equals(word.toUpperCase(java.util.Locale.ROOT));
      boolean doubtful = "\"\u201D*".contains(apostrophe);
      if (capitals && doubtful && !TEXT.knows(word)) {
        continue;
      }
      String written = word.replace("'", apostrophe);
      List<Token> tokens = TEXT.analyze("слово " + written + ", слово");
      assertEquals(word, tokens.get(1).form(), written);
      assertEquals(6, tokens.get(1).start());
      assertEquals(6 + word.length(), tokens.get(1).end());
      assertEquals(3, tokens.size());
    }
  }

  @Test
  void aCapitalOrAPlaceOrAnEndingChoosesTheReading() throws IOException {
    for (String line : Golden.lines("readings.tsv")) {
      String[] cell = line.split("\t", -1);
      Token token =
          TEXT.analyze(cell[0]).stream()
              .filter(one -> one.form().equals(cell[1]))
              .findFirst()
              .orElseThrow(() -> new AssertionError(line));
      assertTrue(token.lemmas().contains(cell[2]), line + ": " + token.lemmas());
      assertTrue(!token.lemmas().contains(cell[3]), line + ": " + token.lemmas());
    }
  }

  @Test
  void aQuestionOfLookAlikesAsksForBothScripts() {
    assertEquals(List.of("micto", "місто"), TEXT.analyzeQuery("MICTO").getFirst().lemmas());
    assertEquals(List.of("opec"), TEXT.analyzeQuery("OPEC").getFirst().lemmas());
  }

  private static String folded(String text) {
    return TEXT.analyze(text).stream().map(Token::folded).collect(Collectors.joining(" "));
  }
}
