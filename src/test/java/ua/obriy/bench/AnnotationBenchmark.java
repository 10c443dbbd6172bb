package ua.obriy.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import ua.obriy.enrich.DocumentEnricher;
import ua.obriy.model.Analysis;
import ua.obriy.model.SourceDocument;
import ua.obriy.places.Gazetteer;
import ua.obriy.places.PlaceFinder;
import ua.obriy.text.UkrainianText;
import ua.obriy.topics.TopicCatalogue;

/// What places, and places with topics, cost beside the analysis that they read.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@OperationsPerInvocation(AnnotationBenchmark.PASSES)
public class AnnotationBenchmark {
  static final int PASSES = 50;

  /// Without what they state about themselves, as `obriy annotate` reads them.
  private final List<SourceDocument> documents =
      Corpus.documents().stream().map(SourceDocument::withoutGiven).toList();
  private final UkrainianText text = UkrainianText.load();
  private final Gazetteer gazetteer = Gazetteer.load();
  private final PlaceFinder places = new PlaceFinder(gazetteer);
  private DocumentEnricher enricher;

  @Setup
  public void loadTopics() throws IOException {
    enricher = new DocumentEnricher(text, gazetteer, TopicCatalogue.load(text));
  }

  @Benchmark
  public void analysis(Blackhole hole) {
    passes(document -> hole.consume(analyze(document)));
  }

  @Benchmark
  public void analysisAndPlaces(Blackhole hole) {
    passes(document -> hole.consume(places.find(document, analyze(document))));
  }

  @Benchmark
  public void annotation(Blackhole hole) {
    passes(document -> hole.consume(enricher.enrich(document)));
  }

  private void passes(Consumer<SourceDocument> work) {
    for (int pass = 0; pass < PASSES; pass++) {
      documents.forEach(work);
    }
  }

  private Analysis analyze(SourceDocument document) {
    return new Analysis(text.analyze(document.title()), text.analyze(document.text()));
  }
}
