package ua.obriy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.http.HttpServer;
import ua.obriy.http.ServerSettings;
import ua.obriy.lucene.LuceneEngine;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;

/// What is exported and indexed again is the same.
class ExportRoundTripTest {
  private static final String GIVEN =
      """
      {"id":"g1","title":"=Ремонт","text":"Ремонт школи.","places":["Суми",5],"topics":["roads"],\
      "people":["Олена Зразкова"],"project":"Школа","views":[1,{"a":null,"b":"в"}],"date":"колись"}
      {"text":"Без імені, але з адресою.","url":"https://example.org/a?utm_source=x"}
      """;

  private final Console console =
      new Console(quiet(), quiet(), false, Messages.in(Locale.of("uk")));
  private final Home home = Home.ofProcess();

  private static PrintStream quiet() {
    return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
  }

  @Test
  void exportedDocumentsIndexedAgainAreTheSame(@TempDir Path folder) throws Exception {
    Knowledge knowledge = Knowledge.load();
    Path given = Files.writeString(folder.resolve("given.ndjson"), GIVEN);
    List<String> sources = new java.util.ArrayList<>(home.documentSources());
    sources.add(given.toString());
    Indexing indexing = new Indexing(console, home, knowledge);
    indexing.run(knowledge.store(folder.resolve("one")), sources);

    Path exported = folder.resolve("exported.ndjson");
    Files.write(exported, export(knowledge, folder.resolve("one")));
    int code = indexing.run(knowledge.store(folder.resolve("two")), List.of(exported.toString()));

    assertEquals(0, code);
    Map<String, EnrichedDocument> before = documents(knowledge, folder.resolve("one"));
    Map<String, EnrichedDocument> after = documents(knowledge, folder.resolve("two"));
    assertEquals(before.keySet(), after.keySet());
    assertTrue(before.size() > 10);
    before.forEach((id, document) -> assertEquals(document, after.get(id), id));
  }

  private byte[] export(Knowledge knowledge, Path index) throws IOException {
    ServerSettings settings =
        new ServerSettings("127.0.0.1", 0, null, null, home.web(), home.boundaries());
    try (OpenIndex open = OpenIndex.forReading(knowledge.store(index));
        HttpServer server = new Serving(console, home, knowledge).start(open, settings)) {
      URI address = URI.create("http://127.0.0.1:" + server.port() + "/api/export.ndjson");
      try (InputStream answer = address.toURL().openStream()) {
        return answer.readAllBytes();
      }
    }
  }

  /// By id, without where they were read and what had to be repaired then.
  private static Map<String, EnrichedDocument> documents(Knowledge knowledge, Path index)
      throws IOException {
    Map<String, EnrichedDocument> documents = new TreeMap<>();
    try (LuceneEngine engine = knowledge.store(index).openForReading()) {
      engine.forEach(one -> documents.put(one.source().id(), essence(one)));
    }
    return documents;
  }

  private static EnrichedDocument essence(EnrichedDocument document) {
    SourceDocument read = document.source();
    SourceDocument source =
        new SourceDocument(
            read.id(),
            read.url(),
            read.title(),
            read.text(),
            read.date(),
            read.source(),
            read.kind(),
            read.lang(),
            read.given(),
            List.of(),
            new Provenance("", read.provenance().hash(), ""),
            read.extra());
    return new EnrichedDocument(
        source, document.analysis(), document.places(), document.topics(), document.names());
  }
}
