package ua.obriy.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;
import ua.obriy.search.FoundDocuments;
import ua.obriy.search.QueryParser;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.SearchRequest.Sort;

/// Pages and exports of an index that changes all the time.
class PagingTest {
  private static final long SEED = Long.getLong("tests.seed", 20_261_126L);
  private static final int DOCUMENTS = 300;

  @TempDir Path folder;
  private final RandomCorpus corpus = new RandomCorpus(SEED);
  private LuceneIndex index;
  private int added;

  @BeforeEach
  void fill() throws IOException {
    index = Sample.store(folder).openForWriting();
    while (added < DOCUMENTS) {
      index.add(corpus.document("d" + added++));
    }
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  /// Adds, replaces and deletes.
  private void change() throws IOException {
    for (int i = 0; i < 20; i++) {
      index.add(corpus.document("d" + added++));
      index.add(corpus.document("d" + (added * 7 % DOCUMENTS)));
      index.delete("d" + (added * 13 % DOCUMENTS));
    }
    index.commit();
  }

  private SearchPage page(Sort sort, int size, @Nullable String cursor) throws IOException {
    return index
        .engine()
        .search(
            new SearchRequest(
                QueryParser.parse("школа OR парк міст"),
                Filters.NONE,
                sort,
                size,
                cursor,
                Set.of(Facet.TOPIC)));
  }

  private static List<String> ids(SearchPage page) {
    return page.hits().stream().map(hit -> hit.document().source().id()).toList();
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void pagesGoOnInTheStateThatTheyBeganIn(Sort sort) throws IOException {
    List<String> whole = new ArrayList<>();
    for (SearchPage page = page(sort, 100, null); ; page = page(sort, 100, page.nextCursor())) {
      whole.addAll(ids(page));
      if (page.nextCursor() == null) {
        break;
      }
    }
    List<String> walked = new ArrayList<>();
    SearchPage page = page(sort, 9, null);
    long total = page.total();
    while (true) {
      walked.addAll(ids(page));
      assertEquals(total, page.total(), "also the number stays");
      if (page.nextCursor() == null) {
        break;
      }
      change();
      page = page(sort, 9, page.nextCursor());
    }
    assertEquals(whole, walked, "seed " + SEED);
    assertEquals(total, walked.size());
  }

  @Test
  void aCursorWhoseStateIsGoneGoesOnInThePresentOne() throws IOException {
    SearchPage first = page(Sort.NEWEST, 5, null);
    index.close();
    index = Sample.store(folder).openForWriting();
    SearchPage second = page(Sort.NEWEST, 5, first.nextCursor());
    assertEquals(ids(page(Sort.NEWEST, 10, null)).subList(5, 10), ids(second));
  }

  @Test
  void sizeZeroCountsOnly() throws IOException {
    SearchPage counts = page(Sort.RELEVANCE, 0, null);
    assertEquals(page(Sort.RELEVANCE, 5, null).total(), counts.total());
    assertTrue(counts.total() > 0);
    assertEquals(List.of(), counts.hits());
    assertNull(counts.nextCursor());
    assertTrue(!counts.facets().get(Facet.TOPIC).isEmpty());
  }

  @Test
  void anExportIsOfTheStateInWhichItBegan() throws IOException {
    List<String> before = new ArrayList<>();
    List<String> meanwhile = new ArrayList<>();
    var query = QueryParser.parse("школа");
    try (FoundDocuments one = index.engine().all(query, Filters.NONE, Sort.NEWEST);
        FoundDocuments other = index.engine().all(query, Filters.NONE, Sort.NEWEST)) {
      for (var document = one.next(); document != null; document = one.next()) {
        before.add(document.source().title());
      }
      change();
      for (var document = other.next(); document != null; document = other.next()) {
        meanwhile.add(document.source().title());
      }
    }
    assertEquals(before, meanwhile);
    assertTrue(before.size() > 20);
  }

  @Test
  void statesAreKeptForAWhileAndNotTooMany() throws IOException {
    AtomicLong now = new AtomicLong();
    try (PagedSnapshots pages = new PagedSnapshots(now::get)) {
      Searchers searchers = Searchers.of(Generation.reader(index.generation()));
      try (Lease lease = searchers.lease()) {
        int held = lease.snapshot().getIndexReader().getRefCount();
        long number = pages.keep(lease.snapshot());
        assertEquals(number, pages.keep(lease.snapshot()), "one state, one number");
        pages.expire();
        try (Lease again = pages.lease(number)) {
          assertNotNull(again);
        }
        now.addAndGet(PagedSnapshots.KEPT_NANOS + 1);
        pages.expire();
        assertNull(pages.lease(number));
        assertEquals(held, lease.snapshot().getIndexReader().getRefCount());
      }
      searchers.close();
    }
  }
}
