package ua.obriy.enrich;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.obriy.enrich.Stopwatch.Part;
import ua.obriy.model.Analysis;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Given;
import ua.obriy.model.Likeness;
import ua.obriy.model.Names;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.TopicFinding;
import ua.obriy.names.NameFinder;
import ua.obriy.names.NameWords;
import ua.obriy.places.Gazetteer;
import ua.obriy.places.PlaceFinder;
import ua.obriy.text.DocumentLanguage;
import ua.obriy.text.LanguageDetector;
import ua.obriy.text.RussianWords;
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
  private final InUkrainian inUkrainian;
  private final LanguageDetector languages = new LanguageDetector();
  private final NameFinder names = new NameFinder(NameWords.load());
  private final Stopwatch stopwatch;

  /// With the Russian words that are understood in Russian documents.
  ///
  /// @param stopwatch is told what each part costs
  public DocumentEnricher(
      UkrainianText analyzer,
      Gazetteer gazetteer,
      TopicCatalogue catalogue,
      RussianWords russian,
      Stopwatch stopwatch) {
    this.stopwatch = stopwatch;
    this.analyzer = analyzer;
    this.places = new PlaceFinder(gazetteer);
    this.topics = new TopicClassifier(catalogue);
    this.givenPlaces = new GivenPlaces(gazetteer);
    this.givenTopics = new GivenTopics(catalogue);
    this.inUkrainian = new InUkrainian(analyzer, gazetteer, russian);
  }

  public DocumentEnricher(UkrainianText analyzer, Gazetteer gazetteer, TopicCatalogue catalogue) {
    this(analyzer, gazetteer, catalogue, RussianWords.NONE, Stopwatch.NONE);
  }

  @Override
  public EnrichedDocument enrich(SourceDocument document) {
    Reading reading = read(document);
    return enriched(
        document,
        reading,
        stopwatch.time(Part.PLACES, () -> places.find(document, reading.understood())));
  }

  @Override
  public Annotated annotate(SourceDocument document) {
    Reading reading = read(document);
    PlaceFinder.Found found =
        stopwatch.time(Part.PLACES, () -> places.findAll(document, reading.understood()));
    return new Annotated(enriched(document, reading, found.places()), found.unresolved());
  }

  /// @param indexed the words in their own language
  /// @param understood the words as places and topics are found in them
  private record Reading(@Nullable String lang, Analysis indexed, Analysis understood) {}

  private Reading read(SourceDocument document) {
    return stopwatch.time(Part.ANALYSIS, () -> analysed(document));
  }

  private Reading analysed(SourceDocument document) {
    Analysis analysis =
        new Analysis(analyzer.analyze(document.title()), analyzer.analyze(document.text()));
    String lang = lang(document, analysis);
    DocumentLanguage language = DocumentLanguage.ofCode(lang);
    return language == DocumentLanguage.UKRAINIAN
        ? new Reading(lang, analysis, analysis)
        : new Reading(
            lang,
            new Analysis(Stems.of(analysis.title(), language), Stems.of(analysis.text(), language)),
            inUkrainian.read(analysis, language));
  }

  /// What the sender states, if it is a language, else what the words tell.
  private @Nullable String lang(SourceDocument document, Analysis analysis) {
    return Optional.ofNullable(document.lang())
        .flatMap(DocumentLanguage::normal)
        .or(() -> languages.of(analysis).map(DocumentLanguage::code))
        .orElse(null);
  }

  private EnrichedDocument enriched(
      SourceDocument document, Reading reading, List<PlaceFinding> found) {
    Given given = document.given();
    return new EnrichedDocument(
        document,
        reading.lang(),
        reading.indexed(),
        givenPlaces.merge(given.places(), found),
        stopwatch.time(Part.TOPICS, () -> topics(document, reading.understood())),
        stopwatch.time(Part.NAMES, () -> GivenNames.merge(given, names(document, reading))),
        Likeness.NONE);
  }

  /// People and organisations are known by Ukrainian endings and words.
  private Names names(SourceDocument document, Reading reading) {
    Names found = names.find(document, reading.understood());
    return reading.indexed() == reading.understood()
        ? found
        : new Names(List.of(), List.of(), List.of(), found.dates(), found.money());
  }

  private List<TopicFinding> topics(SourceDocument document, Analysis analysis) {
    List<TopicFinding> given = givenTopics.findings(document.given().topics());
    return given.isEmpty() ? topics.classify(document, analysis) : given;
  }
}
