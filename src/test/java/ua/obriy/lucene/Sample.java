package ua.obriy.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.index.IndexManifest;
import ua.obriy.model.Analysis;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Given;
import ua.obriy.model.NameFinding;
import ua.obriy.model.Names;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceDirectory;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.PlaceType;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.Token;
import ua.obriy.model.TopicFinding;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;
import ua.obriy.search.Query;
import ua.obriy.search.QueryParser;
import ua.obriy.search.SearchRequest;
import ua.obriy.text.DocumentLanguage;
import ua.obriy.text.Equivalence;
import ua.obriy.text.Equivalences;
import ua.obriy.text.Stems;
import ua.obriy.text.UkrainianText;

/// Makes documents for tests, step by step.
public final class Sample {
  public static final UkrainianText TEXT = UkrainianText.load();
  public static final IndexManifest MANIFEST =
      new IndexManifest(LuceneStore.SCHEMA, UkrainianText.version(), "g1", "t1");

  /// Everything in the project's file.
  public static final Equivalences EQUIVALENCES =
      equivalences(EnumSet.allOf(Equivalence.Kind.class));

  /// A gazetteer that knows nothing.
  public static final PlaceDirectory NO_PLACES = new NestedPlaces(List.of());

  private final String id;
  private String title = "";
  private String text = "";
  private @Nullable LocalDate date;
  private @Nullable String source;
  private @Nullable String kind;
  private @Nullable String lang;
  private final List<PlaceFinding> places = new ArrayList<>();
  private final List<TopicFinding> topics = new ArrayList<>();
  private final List<NameFinding> people = new ArrayList<>();
  private final List<NameFinding> organizations = new ArrayList<>();
  private final List<NameFinding> projects = new ArrayList<>();
  private Map<String, Object> extra = Map.of();

  private Sample(String id) {
    this.id = id;
  }

  public static Sample of(String id) {
    return new Sample(id);
  }

  public Sample title(String title) {
    this.title = title;
    return this;
  }

  public Sample text(String text) {
    this.text = text;
    return this;
  }

  public Sample date(@Nullable LocalDate date) {
    this.date = date;
    return this;
  }

  public Sample source(@Nullable String source) {
    this.source = source;
    return this;
  }

  public Sample kind(@Nullable String kind) {
    this.kind = kind;
    return this;
  }

  public Sample lang(@Nullable String lang) {
    this.lang = lang;
    return this;
  }

  public Sample place(Place place, boolean about) {
    places.add(new PlaceFinding(place, "Область", about, 0.9, List.of(), "Назва стоїть у тексті."));
    return this;
  }

  public Sample topic(String topic) {
    topics.add(new TopicFinding(topic, 0.5, List.of("слово")));
    return this;
  }

  public Sample person(String name) {
    people.add(new NameFinding(name, "мер", List.of()));
    return this;
  }

  public Sample organization(String name) {
    organizations.add(NameFinding.given(name));
    return this;
  }

  public Sample project(String name) {
    projects.add(NameFinding.given(name));
    return this;
  }

  public Sample extra(Map<String, Object> extra) {
    this.extra = extra;
    return this;
  }

  public EnrichedDocument document() {
    SourceDocument read =
        new SourceDocument(
            id,
            "https://example.org/" + id,
            title,
            text,
            date,
            source,
            kind,
            lang,
            Given.NOTHING,
            List.of(),
            new Provenance("test", "00", "test"),
            extra);
    return new EnrichedDocument(
        read,
        new Analysis(analyzed(title), analyzed(text)),
        places,
        topics,
        new Names(people, organizations, projects, List.of(), List.of()));
  }

  private List<Token> analyzed(String prose) {
    return Stems.of(TEXT.analyze(prose), DocumentLanguage.ofCode(lang));
  }

  public static Place place(String code, PlaceType type, String region) {
    return new Place(code, type, "Назва " + code, code, null, region, 48 + code.length(), 30, 1);
  }

  public static LuceneStore store(Path folder) {
    return store(folder, NO_PLACES);
  }

  public static LuceneStore store(Path folder, PlaceDirectory places) {
    return new LuceneStore(folder, MANIFEST, TEXT, EQUIVALENCES, places);
  }

  /// Those of some kinds from the project's file.
  public static Equivalences equivalences(Set<Equivalence.Kind> kinds) {
    try {
      Path file = Path.of("index-data", "dictionaries", "equivalences.tsv");
      return Equivalences.load(file, TEXT, kinds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static SearchRequest request(String typed) {
    return request(QueryParser.parse(typed), Filters.NONE);
  }

  public static SearchRequest request(Query query, Filters filters) {
    Set<Facet> all = EnumSet.allOf(Facet.class);
    return new SearchRequest(query, filters, SearchRequest.Sort.RELEVANCE, 20, null, all);
  }
}
