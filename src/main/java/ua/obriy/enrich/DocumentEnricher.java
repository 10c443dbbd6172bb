package ua.obriy.enrich;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Analysis;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Given;
import ua.obriy.model.Likeness;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.TopicFinding;
import ua.obriy.names.NameFinder;
import ua.obriy.names.NameWords;
import ua.obriy.places.Gazetteer;
import ua.obriy.places.PlaceFinder;
import ua.obriy.text.DocumentLanguage;
import ua.obriy.text.LanguageDetector;
import ua.obriy.text.Stems;
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
  private final LanguageDetector languages = new LanguageDetector();
  private final NameFinder names = new NameFinder(NameWords.load());

  public DocumentEnricher(UkrainianText analyzer, Gazetteer gazetteer, TopicCatalogue catalogue) {
    this.analyzer = analyzer;
    this.places = new PlaceFinder(gazetteer);
    this.topics = new TopicClassifier(catalogue);
    this.givenPlaces = new GivenPlaces(gazetteer);
    this.givenTopics = new GivenTopics(catalogue);
  }

  @Override
  public EnrichedDocument enrich(SourceDocument document) {
    Analysis analysis = analysis(document);
    return enriched(document, analysis, places.find(document, analysis));
  }

  @Override
  public Annotated annotate(SourceDocument document) {
    Analysis analysis = analysis(document);
    PlaceFinder.Found found = places.findAll(document, analysis);
    return new Annotated(enriched(document, analysis, found.places()), found.unresolved());
  }

  private Analysis analysis(SourceDocument document) {
    return new Analysis(analyzer.analyze(document.title()), analyzer.analyze(document.text()));
  }

  private EnrichedDocument enriched(
      SourceDocument document, Analysis analysis, List<PlaceFinding> found) {
    Given given = document.given();
    String lang = lang(document, analysis);
    return new EnrichedDocument(
        document,
        lang,
        ofLanguage(analysis, DocumentLanguage.ofCode(lang)),
        givenPlaces.merge(given.places(), found),
        topics(document, analysis),
        GivenNames.merge(given, names.find(document, analysis)),
        Likeness.NONE);
  }

  /// What the sender states, if it is a language, else what the words tell.
  private @Nullable String lang(SourceDocument document, Analysis analysis) {
    return Optional.ofNullable(document.lang())
        .flatMap(DocumentLanguage::normal)
        .or(() -> languages.of(analysis).map(DocumentLanguage::code))
        .orElse(null);
  }

  private static Analysis ofLanguage(Analysis analysis, DocumentLanguage language) {
    return language == DocumentLanguage.UKRAINIAN
        ? analysis
        : new Analysis(
            Stems.of(analysis.title(), language), Stems.of(analysis.text(), language));
  }

  private List<TopicFinding> topics(SourceDocument document, Analysis analysis) {
    List<TopicFinding> given = givenTopics.findings(document.given().topics());
    return given.isEmpty() ? topics.classify(document, analysis) : given;
  }
}
