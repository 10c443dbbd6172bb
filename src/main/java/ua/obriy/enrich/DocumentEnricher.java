package ua.obriy.enrich;

import java.util.List;
import ua.obriy.enrich.Stopwatch.Part;
import ua.obriy.model.Analysis;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Given;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.TopicFinding;
import ua.obriy.names.NameFinder;
import ua.obriy.names.NameWords;
import ua.obriy.places.Gazetteer;
import ua.obriy.places.PlaceFinder;
import ua.obriy.text.UkrainianText;
import ua.obriy.topics.TopicCatalogue;
import ua.obriy.topics.TopicClassifier;

/// Analyses title and text once and lets places, topics and names read the tokens. Immutable.
public final class DocumentEnricher implements Enricher {
  private final UkrainianText analyzer;
  private final PlaceFinder places;
  private final TopicClassifier topics;
  private final GivenPlaces givenPlaces;
  private final GivenTopics givenTopics;
  private final NameFinder names = new NameFinder(NameWords.load());
  private final Stopwatch stopwatch;

  public DocumentEnricher(UkrainianText analyzer, Gazetteer gazetteer, TopicCatalogue catalogue) {
    this(analyzer, gazetteer, catalogue, Stopwatch.NONE);
  }

  /// @param stopwatch is told what each part costs
  public DocumentEnricher(
      UkrainianText analyzer, Gazetteer gazetteer, TopicCatalogue catalogue, Stopwatch stopwatch) {
    this.stopwatch = stopwatch;
    this.analyzer = analyzer;
    this.places = new PlaceFinder(gazetteer);
    this.topics = new TopicClassifier(catalogue);
    this.givenPlaces = new GivenPlaces(gazetteer);
    this.givenTopics = new GivenTopics(catalogue);
  }

  @Override
  public EnrichedDocument enrich(SourceDocument document) {
    Analysis analysis = analysis(document);
    return enriched(
        document, analysis, stopwatch.time(Part.PLACES, () -> places.find(document, analysis)));
  }

  @Override
  public Annotated annotate(SourceDocument document) {
    Analysis analysis = analysis(document);
    PlaceFinder.Found found = stopwatch.time(Part.PLACES, () -> places.findAll(document, analysis));
    return new Annotated(enriched(document, analysis, found.places()), found.unresolved());
  }

  private Analysis analysis(SourceDocument document) {
    return stopwatch.time(
        Part.ANALYSIS,
        () -> new Analysis(analyzer.analyze(document.title()), analyzer.analyze(document.text())));
  }

  private EnrichedDocument enriched(
      SourceDocument document, Analysis analysis, List<PlaceFinding> found) {
    Given given = document.given();
    return new EnrichedDocument(
        document,
        analysis,
        givenPlaces.merge(given.places(), found),
        stopwatch.time(Part.TOPICS, () -> topics(document, analysis)),
        stopwatch.time(Part.NAMES, () -> GivenNames.merge(given, names.find(document, analysis))));
  }

  private List<TopicFinding> topics(SourceDocument document, Analysis analysis) {
    List<TopicFinding> given = givenTopics.findings(document.given().topics());
    return given.isEmpty() ? topics.classify(document, analysis) : given;
  }
}
