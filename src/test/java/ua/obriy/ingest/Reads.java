package ua.obriy.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ua.obriy.model.SourceDocument;

/// Reading in tests: bytes in, outcomes out.
final class Reads {
  static List<Outcome> outcomes(byte[] bytes) {
    List<Outcome> outcomes = new ArrayList<>();
    new Ingest().read(new ByteArrayInputStream(bytes), "test", outcomes::add);
    return outcomes;
  }

  static List<Outcome> outcomes(String text) {
    return outcomes(text.getBytes(StandardCharsets.UTF_8));
  }

  static SourceDocument one(byte[] bytes) {
    List<Outcome> outcomes = outcomes(bytes);
    assertEquals(1, outcomes.size(), outcomes::toString);
    return assertInstanceOf(Outcome.Accepted.class, outcomes.getFirst()).document();
  }

  static SourceDocument one(String text) {
    return one(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The document of a plain text: a file, since a stream is taken for NDJSON.
  static SourceDocument file(Path folder, byte[] bytes) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, bytes);
    List<Outcome> outcomes = new ArrayList<>();
    new Ingest().read(file.toString(), outcomes::add);
    assertEquals(1, outcomes.size(), outcomes::toString);
    return assertInstanceOf(Outcome.Accepted.class, outcomes.getFirst()).document();
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream stream = Reads.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    }
  }

  private Reads() {}
}
