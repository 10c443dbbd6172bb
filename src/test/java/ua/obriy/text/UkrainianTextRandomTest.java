package ua.obriy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import ua.obriy.model.Token;

class UkrainianTextRandomTest {
  private static final long SEED = Long.getLong("tests.seed", 20261123L);
  private static final int TEXTS = 20_000;
  private static final String FAVOURITES =
      "аеиіоуюяєїґбвгдАЕИІЇЄҐKiyOcХp'’ʼ\"*-‑.,:; \n\u0301\u0306\u0308\u00AD\u200B\uFEFF0123@/%№«»";
  private static final UkrainianText TEXT = UkrainianText.load();

  @Test
  void anyCharactersGiveOrderlyTokens() {
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = randomText(random, 40);
      String at = "seed " + SEED + ", text " + i + ": " + text;
      List<Token> tokens = TEXT.analyze(text);
      assertEquals(tokens, TEXT.analyze(text), at);
      int end = 0;
      for (Token token : tokens) {
        assertTrue(token.start() >= end && token.end() > token.start(), at);
        assertTrue(token.end() <= text.length(), at);
        assertFalse(token.lemmas().isEmpty() || token.folded().isEmpty(), at);
        assertTrue(areInside(token), at);
        end = token.end();
      }
    }
  }

  private static boolean areInside(Token token) {
    int end = token.start();
    for (Token part : token.parts()) {
      if (part.start() < end || part.end() <= part.start() || part.end() > token.end()) {
        return false;
      }
      end = part.end();
    }
    return true;
  }

  @Test
  void threadsSeeTheSameTokens() throws Exception {
    Random random = new Random(SEED);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      texts.add(randomText(random, 400));
    }
    Callable<List<List<Token>>> analysis = () -> texts.stream().map(TEXT::analyze).toList();
    List<List<Token>> alone = analysis.call();
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (Future<List<List<Token>>> other :
          pool.invokeAll(List.of(analysis, analysis, analysis, analysis))) {
        assertEquals(alone, other.get(), "seed " + SEED);
      }
    }
  }

  @Test
  void aMillionLettersAreCutIntoBoundedTokens() {
    String text = "щ".repeat(1_000_000);
    List<Token> tokens = TEXT.analyze(text);
    assertEquals(text.length(), tokens.getLast().end());
    assertTrue(tokens.stream().allMatch(token -> token.folded().length() <= Tokenizer.MAX_WORD));
  }

  private static String randomText(Random random, int most) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(most);
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(10);
      if (kind < 7) {
        text.append(FAVOURITES.charAt(random.nextInt(FAVOURITES.length())));
      } else if (kind < 9) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.appendCodePoint(random.nextInt(0x110000));
      }
    }
    return text.toString();
  }
}
