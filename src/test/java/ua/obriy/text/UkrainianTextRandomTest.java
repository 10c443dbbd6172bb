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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.obriy.model.Token;

class UkrainianTextRandomTest {
  private static final long SEED = Long.getLong("tests.seed", 20261123L);
  private static final int TEXTS = 20_000;
  private static final int MILLION = 1_000_000;
  private static final UkrainianText TEXT = UkrainianText.load();

  @Test
  void anyCharactersGiveOrderlyTokens() {
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = RandomText.of(random, 40);
      String at = "seed " + SEED + ", text " + i + ": " + text;
      List<Token> tokens = TEXT.analyze(text);
      assertEquals(tokens, TEXT.analyze(text), at);
      assertOrderly(text, tokens, at);
      assertOrderly(text, TEXT.analyzeQuery(text), at);
    }
  }

  private static void assertOrderly(String text, List<Token> tokens, String at) {
    int end = 0;
    for (Token token : tokens) {
      assertTrue(token.start() >= end && token.end() > token.start(), at);
      assertTrue(token.end() <= text.length(), at);
      assertFalse(token.lemmas().isEmpty() || token.folded().isEmpty(), at);
      assertTrue(areInside(token), at);
      assertEquals(token.lemmas().size(), token.lemmas().stream().distinct().count(), at);
      assertEquals(token.form().length(), token.folded().length(), at);
      end = token.end();
    }
  }

  @Test
  void questionsAndTextsAreCutAlike() {
    Random random = new Random(SEED + 1);
    for (int i = 0; i < TEXTS; i++) {
      String text = RandomText.of(random, 40);
      List<String> asked = TEXT.analyzeQuery(text).stream().map(Token::folded).toList();
      List<String> written = TEXT.analyze(text).stream().map(Token::folded).toList();
      assertEquals(written, asked, "seed " + SEED + ", text " + i + ": " + text);
    }
  }

  @Test
  void toolsOfLettersTakeAnyCharacters() {
    Random random = new Random(SEED + 2);
    for (int i = 0; i < TEXTS / 10; i++) {
      String text = RandomText.of(random, 24);
      String at = "seed " + SEED + ", text " + i + ": " + text;
      String folded = TEXT.fold(text);
      assertEquals(folded, TEXT.fold(text), at);
      TEXT.knows(text);
      for (KeyboardLayout layout : KeyboardLayout.values()) {
        assertEquals(text.length(), layout.decode(text).length(), at);
        assertEquals(text.length(), layout.encode(text).length(), at);
      }
      assertEquals(
          Transliteration.fromLatin().candidates(text, 20),
          Transliteration.fromLatin().candidates(text, 20),
          at);
      assertTrue(Transliteration.fromRussian().candidates(text, 20).size() <= 20, at);
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
      texts.add(RandomText.of(random, 400));
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "щ",
        "W",
        "K",
        "中",
        "7",
        "1.",
        "а-",
        "а–",
        "б'є",
        "б\"Є",
        "а\u00AD",
        "а\u0301",
        "і\u0308",
        "a@",
        "x.y",
        "http://a",
        "\uD83D",
        "\uDE00",
        "😀",
        "'\u00AD",
        "-\u200B",
        " IT",
        "№%",
        "XX"
      })
  void aMillionCharactersAreCutIntoBoundedTokens(String piece) {
    String text = "я" + piece.repeat(MILLION / piece.length());
    List<Token> tokens = TEXT.analyze(text);
    assertOrderly(text, tokens, piece);
    assertEquals(0, tokens.getFirst().start());
    assertTrue(tokens.stream().allMatch(token -> token.folded().length() <= Tokenizer.MAX_WORD));
  }
}
