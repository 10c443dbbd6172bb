package ua.obriy.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ua.obriy.model.Token;
import ua.obriy.text.UkrainianText;

class WordsTest {
  private static final int TEXTS = 2000;
  private static final String[] PIECES = {
    "Суми",
    "сумський",
    "область",
    "т",
    "Івано-Франківськ",
    "2024",
    " ",
    " ",
    " ",
    "  ",
    "\n",
    ", ",
    ". ",
    "-",
    " – ",
    "\u00A0",
    "«",
    "»",
    "\"",
    "(",
    ") ",
    "; "
  };

  private final UkrainianText text = UkrainianText.load();
  private final WordNotes notes = Gazetteer.load().wordNotes();

  @Test
  void tellsOfGapsWhatTheLettersBetweenTellOfThem() {
    Random random = new Random(20_261_123);
    for (int i = 0; i < TEXTS; i++) {
      String some = randomText(random);
      List<Token> tokens = text.analyze(some);
      Words words = new Words(some, tokens, notes);
      assertEquals(tokens.size(), words.size());
      for (int left = 0; left + 1 < tokens.size(); left++) {
        check(some.substring(tokens.get(left).end(), tokens.get(left + 1).start()), words, left);
      }
    }
  }

  private static void check(String gap, Words words, int left) {
    String at = "between tokens " + left + " and next of: " + words.text();
    assertEquals(gap, words.gap(left), at);
    assertEquals(gap.equals(" "), words.isSpace(left), at);
    assertEquals(gap.isBlank(), words.isBlank(left), at);
    assertEquals(gap.isBlank() && !gap.contains("\n"), words.isJoined(left), at);
    for (char c : " ,.;)\n-\"«".toCharArray()) {
      assertEquals(gap.indexOf(c) >= 0, words.gapHas(left, c), at + " has " + c);
      assertEquals(gap.equals(String.valueOf(c)), words.isGap(left, c), at + " is " + c);
    }
  }

  private static String randomText(Random random) {
    StringBuilder joined = new StringBuilder();
    for (int left = random.nextInt(12); left >= 0; left--) {
      joined.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return joined.toString();
  }
}
