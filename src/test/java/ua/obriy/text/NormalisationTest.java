package ua.obriy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.obriy.model.Token;

class NormalisationTest {
  private static final UkrainianText TEXT = UkrainianText.load();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      textBlock =
          """
          слово,            ~~
          Kиїв,             LOOK_ALIKE
          об"єкт,           APOSTROPHE
          об''єкт,          APOSTROPHE
          Івано–Франківськ, HYPHEN
          ґрунт,            FOLDED
          сло\u0301во,      STRESS
          сло\u00ADво,      INVISIBLE
          раи\u0306он,      COMPOSED
          Киi\u0308в,       COMPOSED
          ХХ,               LOOK_ALIKE LOOK_ALIKE
          info@a.ua,        ~~
          """)
  void eachChangeIsNamed(String surface, String kinds) {
    assertEquals(kinds, kinds(Golden.unescaped(surface)));
  }

  @Test
  void aWordThatIsUnchangedHasNoChange() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      String text = RandomText.of(random, 40);
      for (Token token : TEXT.analyze(text)) {
        String surface = text.substring(token.start(), token.end());
        boolean same = surface.equals(token.form()) && token.folded().equals(lower(surface));
        assertEquals(same, Normalisation.of(surface, token.form()).isEmpty(), surface);
      }
    }
  }

  private static String lower(String word) {
    return word.chars()
        .map(Character::toLowerCase)
        .mapToObj(c -> Character.toString((char) c))
        .collect(Collectors.joining());
  }

  private static String kinds(String surface) {
    return Normalisation.of(surface, TEXT.analyze(surface).getFirst().form()).stream()
        .map(change -> change.kind().name())
        .collect(Collectors.joining(" "));
  }
}
