package ua.obriy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ua.obriy.model.Token;
import ua.obriy.model.Word;

class WordCacheTest {
  private static final String SAMPLE =
      "У Сумах і на Рівненщині про суми для шкіл говорила голова обл. ради. Суми ростуть.";

  private final UkrainianText text = UkrainianText.load();

  @Test
  void wordsMeanTheSameHoweverManyOthersWereRead() {
    List<Token> before = text.analyze(SAMPLE);
    Random random = new Random(20_261_123);
    for (int i = 0; i < 3 * Lemmatizer.SLOTS; i++) {
      String made = randomWord(random);
      assertEquals(made, text.analyze(made).getFirst().folded());
    }
    assertEquals(before, text.analyze(SAMPLE));
  }

  @Test
  void aWordAskedForOftenKeepsItsNotes() {
    Word word = text.analyze("область").getFirst().word();
    word.note(Word.Stage.PLACES, "noted");
    Random random = new Random(20_261_124);
    for (int i = 0; i < 3 * Lemmatizer.SLOTS; i++) {
      text.analyze(randomWord(random));
      assertSame(word, text.analyze("область").getFirst().word());
    }
  }

  private static String randomWord(Random random) {
    StringBuilder word = new StringBuilder();
    for (int left = 4 + random.nextInt(5); left > 0; left--) {
      word.append((char) ('а' + random.nextInt(24)));
    }
    return word.toString();
  }
}
