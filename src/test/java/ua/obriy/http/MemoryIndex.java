package ua.obriy.http;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import ua.obriy.index.DocumentIndex;
import ua.obriy.model.Cluster;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceFinding;
import ua.obriy.search.Facet;
import ua.obriy.search.FacetView;
import ua.obriy.search.Filters;
import ua.obriy.search.FoundDocuments;
import ua.obriy.search.Query;
import ua.obriy.search.SearchEngine;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.SearchTimeoutException;
import ua.obriy.search.Story;
import ua.obriy.search.ValueNames;
import ua.obriy.search.Vocabulary;

/// Both ports over a map: words match as parts of the text, facets are counted drill-sideways.
final class MemoryIndex implements SearchEngine, DocumentIndex {
  private static final SmallGazetteer PLACES = new SmallGazetteer();
  private final Map<String, EnrichedDocument> documents = new LinkedHashMap<>();
  final AtomicInteger opened = new AtomicInteger();
  Step beforeNext = () -> {};
  int commits;

  /// What a test wants to happen.
  interface Step {
    void run() throws IOException;
  }

  @Override
  public synchronized Change add(EnrichedDocument document) {
    return documents.put(document.source().id(), document) == null ? Change.ADDED : Change.REPLACED;
  }

  @Override
  public synchronized boolean delete(String id) {
    return documents.remove(id) != null;
  }

  @Override
  public synchronized void commit() {
    commits++;
  }

  @Override
  public void close() {}

  @Override
  public synchronized SearchPage search(SearchRequest request) throws SearchTimeoutException {
    if (request.query().equals(new Query.Word("вічність"))) {
      throw new SearchTimeoutException(2000);
    }
    if (request.query().equals(new Query.Word("аварія"))) {
      throw new IllegalStateException("таємниця з пам'яті");
    }
    if (request.cursor() != null) {
      throw new IllegalArgumentException("cursor");
    }
    List<EnrichedDocument> found = matching(request, null);
    boolean folded = request.collapse() == SearchRequest.Collapse.STORY;
    List<EnrichedDocument> listed =
        found.stream().filter(one -> !folded || copies(one).getFirst() == one).toList();
    List<SearchPage.Hit> hits =
        listed.stream()
            .sorted(Comparator.comparing(document -> document.source().id()))
            .limit(request.size())
            .map(document -> hit(document, request.query()))
            .toList();
    Map<Facet, List<SearchPage.FacetValue>> facets = new EnumMap<>(Facet.class);
    Map<Facet, Integer> values = new EnumMap<>(Facet.class);
    request
        .facets()
        .forEach(
            (facet, view) -> {
              List<SearchPage.FacetValue> all = listed(counts(facet, request), view);
              values.put(facet, all.size());
              facets.put(facet, all.stream().limit(view.most()).toList());
            });
    Long stories = folded ? (long) listed.size() : null;
    return new SearchPage(found.size(), hits, null, facets, values, months(found), stories);
  }

  /// Newest first; [#beforeNext] runs before each.
  @Override
  public synchronized FoundDocuments all(Query query, Filters filters, SearchRequest.Sort sort) {
    SearchRequest request = new SearchRequest(query, filters, sort, 0, null, Set.of());
    List<EnrichedDocument> found =
        matching(request, null).stream()
            .sorted(
                Comparator.comparing(
                    (EnrichedDocument one) -> one.source().date(),
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed()))
            .toList();
    Iterator<EnrichedDocument> left = found.iterator();
    opened.incrementAndGet();
    return new FoundDocuments() {
      @Override
      public long total() {
        return found.size();
      }

      @Override
      public EnrichedDocument next() throws IOException {
        beforeNext.run();
        return left.hasNext() ? left.next() : null;
      }

      @Override
      public void close() {
        opened.decrementAndGet();
      }
    };
  }

  private List<EnrichedDocument> matching(SearchRequest request, Facet free) {
    List<EnrichedDocument> found = new ArrayList<>();
    for (EnrichedDocument document : documents.values()) {
      if (matches(document, request.query()) && passes(document, request.filters(), free)) {
        found.add(document);
      }
    }
    return found;
  }

  private static boolean matches(EnrichedDocument document, Query query) {
    String text = (document.source().title() + " " + document.source().text());
    return switch (query) {
      case Query.Everything _ -> true;
      case Query.Word(String word) ->
          text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
      case Query.AllOf(List<Query> parts) ->
          parts.stream().allMatch(part -> matches(document, part));
      default -> false;
    };
  }

  private static boolean passes(EnrichedDocument document, Filters filters, Facet free) {
    if (filters.story() != null && !filters.story().equals("c0ffee")) {
      return false;
    }
    for (Facet facet : filters.chosen().keySet()) {
      Set<String> values = new HashSet<>(values(document, facet));
      values.retainAll(filters.of(facet));
      if (facet != free && values.isEmpty()) {
        return false;
      }
    }
    LocalDate date = document.source().date();
    return (filters.from() == null || (date != null && !date.isBefore(filters.from())))
        && (filters.to() == null || (date != null && !date.isAfter(filters.to())));
  }

  private static List<SearchPage.FacetValue> listed(
      List<SearchPage.FacetValue> all, FacetView view) {
    List<SearchPage.FacetValue> wanted =
        all.stream()
            .filter(one -> one.selected() || ValueNames.begin(one.value(), view.words()))
            .toList();
    return view.order() == FacetView.Order.COUNT
        ? wanted
        : ValueNames.sorted(wanted, SearchPage.FacetValue::value);
  }

  private List<SearchPage.FacetValue> counts(Facet facet, SearchRequest request) {
    Map<String, Long> counts = new TreeMap<>();
    List<String> chosen = request.filters().of(facet);
    chosen.forEach(value -> counts.put(value, 0L));
    for (EnrichedDocument document : matching(request, facet)) {
      values(document, facet).forEach(value -> counts.merge(value, 1L, Long::sum));
    }
    return counts.entrySet().stream()
        .map(
            entry ->
                new SearchPage.FacetValue(
                    entry.getKey(), entry.getValue(), chosen.contains(entry.getKey())))
        .sorted(Comparator.comparingLong((SearchPage.FacetValue value) -> -value.count()))
        .toList();
  }

  private static Set<String> values(EnrichedDocument document, Facet facet) {
    Set<String> values = new HashSet<>();
    switch (facet) {
      case REGION -> values.addAll(document.regions());
      case CITY ->
          document.places().stream()
              .filter(found -> found.place().type().isPopulated())
              .forEach(found -> values.add(found.place().code()));
      case PLACE ->
          document.places().stream()
              .map(PlaceFinding::place)
              .flatMap(place -> Stream.concat(Stream.of(place), holding(place)))
              .forEach(place -> values.add(place.code()));
      case TOPIC -> document.topics().forEach(topic -> values.add(topic.id()));
      case KIND -> values.add(String.valueOf(document.source().kind()));
      case PERSON -> document.names().people().forEach(person -> values.add(person.name()));
      case SOURCE -> values.add(String.valueOf(document.source().source()));
      case DISTRICT, LANG, PROJECT, ORGANIZATION -> {}
    }
    values.remove("null");
    return values;
  }

  private static Stream<Place> holding(Place place) {
    return PLACES.withCode(place.code()).isEmpty()
        ? Stream.empty()
        : PLACES.parents(place).stream();
  }

  private static List<SearchPage.MonthCount> months(List<EnrichedDocument> found) {
    Map<LocalDate, Long> months = new TreeMap<>();
    for (EnrichedDocument document : found) {
      if (document.source().date() != null) {
        months.merge(document.source().date().withDayOfMonth(1), 1L, Long::sum);
      }
    }
    return months.entrySet().stream()
        .map(month -> new SearchPage.MonthCount(month.getKey(), month.getValue()))
        .toList();
  }

  private SearchPage.Hit hit(EnrichedDocument document, Query query) {
    List<int[]> marks = new ArrayList<>();
    if (query instanceof Query.Word(String word)) {
      int at = document.source().text().toLowerCase(Locale.ROOT).indexOf(word);
      if (at >= 0) {
        marks.add(new int[] {at, at + word.length()});
      }
    }
    SearchPage.Snippet snippet = new SearchPage.Snippet(0, document.source().text(), marks);
    return new SearchPage.Hit(document, 1.5, List.of(), List.of(snippet), cluster(document));
  }

  /// Documents with the same text.
  private List<EnrichedDocument> copies(EnrichedDocument document) {
    String text = document.source().text();
    return documents.values().stream().filter(one -> one.source().text().equals(text)).toList();
  }

  private Cluster cluster(EnrichedDocument document) {
    int size = copies(document).size();
    return size == 1 ? null : new Cluster("c0ffee", size);
  }

  @Override
  public synchronized Optional<Story> story(String documentId, int most) {
    EnrichedDocument document = documents.get(documentId);
    return document == null || cluster(document) == null
        ? Optional.empty()
        : Optional.of(
            new Story(
                cluster(document),
                copies(document).stream().map(one -> new Story.Member(one, 1, 0.25)).toList()));
  }

  @Override
  public synchronized Optional<EnrichedDocument> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  @Override
  public synchronized List<TitleMatch> titles(String typed, int size) {
    return documents.values().stream()
        .filter(document -> document.source().title().contains(typed))
        .limit(size)
        .map(document -> new TitleMatch(document.source().id(), document.source().title()))
        .toList();
  }

  @Override
  public Vocabulary vocabulary() {
    return new Vocabulary() {
      @Override
      public int size() {
        return documents.size();
      }

      @Override
      public int documents(String word) {
        return 1;
      }

      @Override
      public int together(List<String> words) {
        return 1;
      }

      @Override
      public List<Entry> similar(String folded, int edits, int size) {
        return List.of();
      }
    };
  }
}
