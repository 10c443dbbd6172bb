package ua.obriy.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;
import ua.obriy.search.FoundDocuments;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchPage.FacetValue;
import ua.obriy.search.SearchPage.Hit;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.SearchRequest.Sort;

class CountsRandomTest {
  private static final long SEED = Long.getLong("tests.seed", 20_261_123L);
  private static final int DOCUMENTS = 500;
  private static final int REQUESTS = 1_000;

  /// Of so many requests one is read to its last page.
  private static final int WALKED = 5;

  @TempDir Path folder;
  private final RandomCorpus corpus = new RandomCorpus(SEED);
  private final Map<String, EnrichedDocument> documents = new LinkedHashMap<>();

  private void fill(LuceneIndex index) throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < DOCUMENTS; i++) {
      String id = "d" + random.nextInt(DOCUMENTS);
      if (random.nextInt(12) == 0) {
        assertEquals(documents.remove(id) != null, index.delete(id), "seed " + SEED);
      } else {
        EnrichedDocument document = corpus.document(id);
        documents.put(id, document);
        index.add(document);
      }
      if (random.nextInt(60) == 0) {
        index.commit();
      }
    }
    index.commit();
  }

  @Test
  void totalsFacetsMonthsAndHitsEqualBruteForce() throws IOException {
    try (LuceneIndex index = Sample.store(folder, RandomCorpus.PLACES).openForWriting()) {
      fill(index);
      Oracle oracle = new Oracle(documents.values());
      for (int i = 0; i < REQUESTS; i++) {
        SearchRequest request = Sample.request(corpus.query(), corpus.filters());
        SearchPage page = index.engine().search(request);
        String about = "seed " + SEED + ", request " + request;
        assertEquals(oracle.found(request).size(), page.total(), about);
        for (Facet facet : Facet.values()) {
          assertEquals(oracle.counts(request, facet), counts(page, facet), facet + ", " + about);
        }
        assertEquals(oracle.months(request), months(page), about);
        checkMap(index.engine(), oracle, request, about);
        checkChosen(index.engine(), request, page, i);
        if (i % WALKED == 0) {
          List<String> pages = walk(index.engine(), request, i);
          assertEquals(ids(oracle.found(request)), pages.stream().sorted().toList(), about);
          assertEquals(pages, stream(index.engine(), request, i), about);
        }
      }
    }
  }

  /// The map asks for its two facets alone, without hits.
  private static void checkMap(LuceneEngine engine, Oracle oracle, SearchRequest all, String about)
      throws IOException {
    Set<Facet> onMap = EnumSet.of(Facet.REGION, Facet.CITY);
    SearchPage page =
        engine.search(new SearchRequest(all.query(), all.filters(), Sort.NEWEST, 0, null, onMap));
    assertEquals(List.of(), page.hits(), about);
    for (Facet facet : onMap) {
      assertEquals(oracle.counts(all, facet), counts(page, facet), "map, " + facet + ", " + about);
    }
  }

  /// A value that is chosen finds as many documents as its facet promised.
  private static void checkChosen(
      LuceneEngine engine, SearchRequest all, SearchPage page, int round) throws IOException {
    Facet facet = Facet.values()[round % Facet.values().length];
    List<FacetValue> values = page.facets().get(facet);
    assertEquals(values.size(), page.values().get(facet));
    if (values.isEmpty()) {
      return;
    }
    FacetValue value = values.get(round % values.size());
    Filters before = all.filters();
    Map<Facet, List<String>> chosen = new HashMap<>(before.chosen());
    chosen.put(facet, List.of(value.value()));
    Filters filters =
        new Filters(chosen, before.from(), before.to(), before.box(), before.places());
    SearchPage narrowed = engine.search(Sample.request(all.query(), filters));
    assertEquals(value.count(), narrowed.total(), facet + "=" + value + ", " + all);
  }

  /// All pages of a request, in one of the three orders; a hit that comes twice stays twice.
  private static List<String> walk(LuceneEngine engine, SearchRequest all, int round)
      throws IOException {
    Sort sort = Sort.values()[round % 3];
    int size = 1 + round % 40;
    List<Hit> hits = new ArrayList<>();
    String cursor = null;
    do {
      SearchPage page =
          engine.search(
              new SearchRequest(
                  all.query(),
                  all.filters(),
                  sort,
                  Math.max(size, 7),
                  cursor,
                  all.facets(),
                  all.collapse()));
      hits.addAll(page.hits());
      cursor = page.nextCursor();
    } while (cursor != null);
    checkOrder(hits, sort);
    return hits.stream().map(hit -> hit.document().source().id()).toList();
  }

  private static List<String> stream(LuceneEngine engine, SearchRequest all, int round)
      throws IOException {
    List<String> ids = new ArrayList<>();
    try (FoundDocuments found = engine.all(all.query(), all.filters(), Sort.values()[round % 3])) {
      for (var document = found.next(); document != null; document = found.next()) {
        ids.add(document.source().id());
      }
      assertEquals(found.total(), ids.size());
    }
    return ids;
  }

  private static void checkOrder(List<Hit> hits, Sort sort) {
    for (int i = 1; i < hits.size() && sort != Sort.RELEVANCE; i++) {
      LocalDate before = hits.get(i - 1).document().source().date();
      LocalDate after = hits.get(i).document().source().date();
      boolean inOrder =
          after == null
              || before != null
                  && (sort == Sort.NEWEST ? !before.isBefore(after) : !before.isAfter(after));
      assertEquals(true, inOrder, before + " then " + after);
    }
  }

  private static List<String> ids(List<EnrichedDocument> documents) {
    return documents.stream().map(document -> document.source().id()).sorted().toList();
  }

  private static Map<String, Long> counts(SearchPage page, Facet facet) {
    Map<String, Long> counts = new TreeMap<>();
    for (FacetValue value : page.facets().get(facet)) {
      counts.put(value.value(), value.count());
    }
    return counts;
  }

  private static Map<LocalDate, Long> months(SearchPage page) {
    Map<LocalDate, Long> months = new TreeMap<>();
    page.months().forEach(month -> months.put(month.month(), month.count()));
    return months;
  }
}
