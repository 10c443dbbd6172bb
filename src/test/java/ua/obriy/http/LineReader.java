package ua.obriy.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;

/// Reads one JSON object in each line.
final class LineReader implements DocumentReader {
  @Override
  public void read(InputStream body, Receiver receiver) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      try {
        receiver.document(document(JsonMapper.shared().readTree(line), number));
      } catch (JacksonException | IllegalArgumentException e) {
        receiver.broken("POST:" + number, "не документ");
      }
    }
  }

  private static SourceDocument document(JsonNode node, int number) {
    Provenance provenance = new Provenance("POST:" + number, "00", "ndjson");
    return SourceDocument.of(
        node.path("id").asString("POST:" + number),
        node.path("title").asString(""),
        node.path("text").asString(""),
        provenance);
  }
}
