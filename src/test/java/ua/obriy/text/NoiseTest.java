package ua.obriy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.model.Token;

/// Real documents with the dirt of real sources must read as the clean ones.
class NoiseTest {
  private static final long SEED = Long.getLong("tests.seed", 20261123L);
  private static final UkrainianText TEXT = UkrainianText.load();

  private record Read(String form, List<String> lemmas, int traits) {}

  @Test
  void dirtyDocumentsReadAsCleanOnes() throws IOException {
    Random random = new Random(SEED);
    for (String clean : documents()) {
      String dirty = Noise.in(clean, random);
      List<Token> tokens = TEXT.analyze(dirty);
      assertSame(TEXT.analyze(clean), tokens);
      for (Token token : tokens) {
        String surface = dirty.substring(token.start(), token.end());
        assertEquals(token.form(), TEXT.analyze("і " + surface + " і").get(1).form(), surface);
      }
    }
  }

  private static void assertSame(List<Token> clean, List<Token> dirty) {
    for (int i = 0; i < Math.min(clean.size(), dirty.size()); i++) {
      assertEquals(read(clean.get(i)), read(dirty.get(i)), "seed " + SEED);
    }
    assertEquals(clean.size(), dirty.size(), "seed " + SEED);
  }

  private static Read read(Token token) {
    return new Read(token.form(), token.lemmas(), token.traits());
  }

  private static List<String> documents() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("index-data/documents"))) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          JsonNode document = JsonMapper.shared().readTree(line);
          texts.add(document.path("title").asString() + "\n" + document.path("text").asString());
        }
      }
    }
    return texts;
  }
}
