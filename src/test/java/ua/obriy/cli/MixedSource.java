package ua.obriy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of documents of all fates: new ones, copies, changed ones under the same id, the same
/// again, empty and broken ones. Their sentences are those of the bundled documents.
final class MixedSource {
  private final Random random;
  private final List<String> sentences = new ArrayList<>();
  private final List<Map<String, String>> written = new ArrayList<>();

  private MixedSource(long seed) {
    this.random = new Random(seed);
  }

  static Path write(Path file, long seed, int lines) throws IOException {
    MixedSource source = new MixedSource(seed);
    for (String name : List.of("samples-a.ndjson", "samples-b.ndjson")) {
      for (String line : Files.readAllLines(Path.of("index-data/documents", name))) {
        JsonNode document = JsonMapper.shared().readTree(line);
        source.sentences.addAll(List.of(document.path("text").asString("").split("(?<=[.!?]) ")));
      }
    }
    List<String> made = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      made.add(source.line(i));
    }
    return Files.write(file, made);
  }

  private String line(int number) {
    int fate = written.isEmpty() ? 9 : random.nextInt(20);
    return switch (fate) {
      case 0 -> "{\"id\": \"broken" + number;
      case 1 -> "{\"id\": \"empty" + number + "\"}";
      case 2 -> json(earlier());
      case 3 -> remember(earlier().get("id"), text());
      case 4, 5 -> remember("copy" + number, earlier().get("text"));
      case 6 -> remember("edited" + number, earlier().get("text") + " " + sentence());
      default -> remember("d" + number, text());
    };
  }

  private Map<String, String> earlier() {
    return written.get(random.nextInt(written.size()));
  }

  private String remember(String id, String text) {
    Map<String, String> document = Map.of("id", id, "text", text);
    written.add(document);
    return json(document);
  }

  private static String json(Map<String, String> document) {
    return JsonMapper.shared().writeValueAsString(document);
  }

  private String text() {
    StringBuilder text = new StringBuilder(sentence());
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(' ').append(sentence());
    }
    return text.toString();
  }

  private String sentence() {
    return sentences.get(random.nextInt(sentences.size()));
  }
}
