package ua.obriy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import ua.obriy.enrich.DocumentEnricher;
import ua.obriy.enrich.Enricher;
import ua.obriy.index.IndexManifest;
import ua.obriy.lucene.LuceneStore;
import ua.obriy.places.Gazetteer;
import ua.obriy.run.Stages;
import ua.obriy.search.Background;
import ua.obriy.search.RussianWords;
import ua.obriy.search.SearchEngine;
import ua.obriy.search.TypedSearch;
import ua.obriy.text.Equivalences;
import ua.obriy.text.UkrainianText;
import ua.obriy.topics.TopicCatalogue;

/// What is known before any document is read; loaded once.
///
/// @param stages is told what the enricher costs
record Knowledge(
    UkrainianText text,
    Gazetteer places,
    TopicCatalogue topics,
    Enricher enricher,
    Equivalences equivalences,
    Stages stages) {

  /// Loads the parts side by side.
  static Knowledge load() throws IOException {
    CompletableFuture<Gazetteer> places = CompletableFuture.supplyAsync(Gazetteer::load);
    UkrainianText text = UkrainianText.load();
    TopicCatalogue topics = TopicCatalogue.load(text);
    Equivalences equivalences = EquivalenceSetting.ofProcess().load(text);
    try {
      Gazetteer gazetteer = places.join();
      Stages stages = new Stages();
      Enricher enricher = new DocumentEnricher(text, gazetteer, topics, stages);
      return new Knowledge(text, gazetteer, topics, enricher, equivalences, stages);
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException io ? io.getCause() : new IOException(e);
    }
  }

  static IndexManifest manifest() {
    return new IndexManifest(
        LuceneStore.SCHEMA, UkrainianText.version(), Gazetteer.version(), TopicCatalogue.version());
  }

  LuceneStore store(Path folder) {
    return new LuceneStore(folder, manifest(), text, equivalences, places);
  }

  TypedSearch search(SearchEngine engine, Home home) throws IOException {
    Path words = home.russianWords();
    RussianWords russian = Files.exists(words) ? RussianWords.load(words) : RussianWords.NONE;
    return new TypedSearch(
        engine, new Background(text, russian, places, topics.topics(), equivalences));
  }
}
