package ua.obriy.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.enrich.DocumentEnricher;
import ua.obriy.enrich.Enricher;
import ua.obriy.index.DocumentIndex;
import ua.obriy.index.IndexManifest;
import ua.obriy.lucene.LuceneEngine;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;
import ua.obriy.places.Gazetteer;
import ua.obriy.search.Background;
import ua.obriy.search.Filters;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.SearchTimeoutException;
import ua.obriy.search.TypedAnswer;
import ua.obriy.search.TypedQuestion;
import ua.obriy.search.TypedSearch;
import ua.obriy.text.Equivalence;
import ua.obriy.text.Equivalences;
import ua.obriy.text.RussianWords;
import ua.obriy.text.UkrainianText;
import ua.obriy.topics.TopicCatalogue;

/// The whole product over an index of the bundled documents, in a folder of the caller's.
public final class Samples implements AutoCloseable {
  public static final UkrainianText TEXT = UkrainianText.load();

  private static final int PATIENCE = 10;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path DOCUMENTS = Path.of("index-data", "documents");
  private static final Path RUSSIAN = Path.of("index-data", "dictionaries", "russian.tsv");
  private static final Path EQUIVALENCES =
      Path.of("index-data", "dictionaries", "equivalences.tsv");
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final TopicCatalogue TOPICS = TopicCatalogue.load(TEXT);
  public static final Enricher ENRICHER = new DocumentEnricher(TEXT, GAZETTEER, TOPICS);

  private final LuceneEngine engine;
  private final TypedSearch search;
  private final Background known;

  private Samples(LuceneEngine engine) throws IOException {
    this.engine = engine;
    this.known = new Background(TEXT, RussianWords.load(RUSSIAN), GAZETTEER, TOPICS.topics());
    this.search = new TypedSearch(engine, known);
  }

  /// @param more further documents as NDJSON
  public static Samples over(Path folder, List<Path> more) throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(DOCUMENTS.resolve("samples-a.ndjson"));
    files.add(DOCUMENTS.resolve("samples-b.ndjson"));
    files.addAll(more);
    return only(folder, files);
  }

  /// Over these documents instead of the bundled ones.
  public static Samples only(Path folder, List<Path> files) throws IOException {
    var equivalences = Equivalences.load(EQUIVALENCES, TEXT, Equivalence.Kind.USUAL);
    var manifest = new IndexManifest(LuceneStore.SCHEMA, "test", "test", "test");
    LuceneStore store = new LuceneStore(folder, manifest, TEXT, equivalences, GAZETTEER);
    if (!store.exists()) {
      try (var index = store.openForWriting()) {
        for (Path file : files) {
          add(file, index);
        }
        index.commit();
      }
    }
    return new Samples(store.openForReading());
  }

  private static void add(Path file, DocumentIndex index) throws IOException {
    try (var lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode node = JSON.readTree(line);
        index.add(ENRICHER.enrich(document(node)));
      }
    }
  }

  private static SourceDocument document(JsonNode node) {
    return SourceDocument.of(
        node.get("id").asString(),
        node.path("title").asString(""),
        node.path("text").asString(""),
        new Provenance("test", "", ""));
  }

  public LuceneEngine engine() {
    return engine;
  }

  public Background known() {
    return known;
  }

  public TypedSearch search() {
    return search;
  }

  /// The first ten hits, without facets. Tried again when a busy machine lets the time run out.
  public TypedAnswer ask(String typed) throws IOException {
    TypedQuestion question =
        new TypedQuestion(
            typed, Filters.NONE, SearchRequest.Sort.RELEVANCE, 10, null, Set.of(), false);
    for (int i = 0; i < PATIENCE; i++) {
      try {
        return search.search(question);
      } catch (SearchTimeoutException _) {
        // The next attempt finds the index in memory.
      }
    }
    return search.search(question);
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
