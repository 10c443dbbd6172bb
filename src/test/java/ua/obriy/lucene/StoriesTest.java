package ua.obriy.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.model.Cluster;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Likeness;
import ua.obriy.search.Facet;
import ua.obriy.search.FacetView;
import ua.obriy.search.Filters;
import ua.obriy.search.Filters.PlaceRole;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchPage.Hit;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.SearchRequest.Collapse;
import ua.obriy.search.SearchRequest.Sort;
import ua.obriy.search.Story;

/// Stories of random documents with random copies, against a slow walk from copy to copy.
class StoriesTest {
  private static final long SEED = Long.getLong("tests.seed", 20_261_123L);
  private static final int DOCUMENTS = 120;
  private static final byte[] SKETCH = {1};

  @TempDir Path folder;
  private final Random random = new Random(SEED);
  private final RandomCorpus corpus = new RandomCorpus(SEED);
  private final Map<String, EnrichedDocument> living = new LinkedHashMap<>();
  private final List<Long> keys = new ArrayList<>();
  private long arrivals;

  private void fill(LuceneIndex index) throws IOException {
    for (int i = 0; i < DOCUMENTS; i++) {
      add(index, "d" + random.nextInt(DOCUMENTS));
      if (random.nextInt(8) == 0) {
        String gone = "d" + random.nextInt(DOCUMENTS);
        index.delete(gone);
        living.remove(gone);
      }
      if (random.nextInt(30) == 0) {
        index.commit();
      }
    }
    index.commit();
  }

  private void add(LuceneIndex index, String id) throws IOException {
    List<Long> alike = new ArrayList<>();
    while (!keys.isEmpty() && random.nextInt(3) == 0) {
      alike.add(keys.get(random.nextInt(keys.size())));
    }
    long key = random.nextLong();
    keys.add(key);
    Likeness likeness = new Likeness(key, alike, ++arrivals, SKETCH);
    EnrichedDocument document = corpus.document(id).withLikeness(likeness);
    index.add(document);
    living.put(id, document);
  }

  /// The ids of the story of each document, itself included.
  private Map<String, Set<String>> stories() {
    Map<String, Set<String>> stories = new HashMap<>();
    for (String id : living.keySet()) {
      Set<Long> reached = new HashSet<>(Set.of(living.get(id).likeness().key()));
      int before = 0;
      while (reached.size() > before) {
        before = reached.size();
        for (EnrichedDocument other : living.values()) {
          Set<Long> linked = new HashSet<>(other.likeness().alike());
          linked.add(other.likeness().key());
          if (linked.stream().anyMatch(reached::contains)) {
            reached.addAll(linked);
          }
        }
      }
      Set<String> members = new TreeSet<>();
      living.forEach(
          (other, document) -> {
            if (reached.contains(document.likeness().key())) {
              members.add(other);
            }
          });
      stories.put(id, members);
    }
    return stories;
  }

  @Test
  void everyPageTellsTheStoryOfItsHits() throws IOException {
    try (LuceneIndex index = Sample.store(folder).openForWriting()) {
      fill(index);
      Map<String, Set<String>> stories = stories();
      for (Hit hit : all(index, everything(Collapse.NONE, null)).hits()) {
        String id = id(hit);
        Set<String> members = stories.get(id);
        Cluster cluster = hit.cluster();
        assertEquals(members.size(), cluster == null ? 1 : cluster.size(), id + ", seed " + SEED);
        if (cluster != null) {
          SearchPage same = all(index, everything(Collapse.NONE, cluster.id()));
          assertEquals(members, new TreeSet<>(ids(same)));
          assertEquals(members.size(), same.total());
          checkMembers(index.engine().story(id, DOCUMENTS).orElseThrow(), members);
        } else {
          assertTrue(index.engine().story(id, 1).isEmpty());
        }
      }
    }
  }

  private void checkMembers(Story story, Set<String> members) {
    Comparator<EnrichedDocument> firstCome =
        Comparator.comparing(
                (EnrichedDocument one) -> one.source().date(),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.likeness().arrival());
    List<String> expected =
        members.stream()
            .map(living::get)
            .sorted(firstCome)
            .map(document -> document.source().id())
            .toList();
    List<String> found =
        story.members().stream().map(member -> member.document().source().id()).toList();
    assertEquals(expected, found);
    assertEquals(1, story.members().getFirst().kept());
    assertEquals(0, story.members().getFirst().added());
  }

  @Test
  void foldedPagesShowEveryStoryOnceByItsFirstHit() throws IOException {
    try (LuceneIndex index = Sample.store(folder).openForWriting()) {
      fill(index);
      Map<String, Set<String>> stories = stories();
      for (int round = 0; round < 150; round++) {
        SearchRequest asked = question(round, Collapse.STORY);
        SearchPage plain = all(index, question(asked, Collapse.NONE));
        SearchPage folded = all(index, asked);
        Set<Set<String>> seen = new HashSet<>();
        List<String> first = ids(plain).stream().filter(id -> seen.add(stories.get(id))).toList();
        String about = "seed " + SEED + ", " + asked;
        if (asked.sort() == Sort.RELEVANCE) {
          Set<Set<String>> shown = new HashSet<>();
          ids(folded).forEach(id -> assertTrue(shown.add(stories.get(id)), about));
          assertEquals(seen, shown, about);
        } else {
          assertEquals(first, ids(folded), about);
        }
        assertEquals(seen.size(), folded.stories(), about);
        assertEquals(plain.total(), folded.total(), about);
        assertEquals(plain.facets(), folded.facets(), about);
        assertNull(plain.stories());
      }
    }
  }

  @Test
  void storiesAndSketchesSurviveARestart() throws IOException {
    try (LuceneIndex index = Sample.store(folder).openForWriting()) {
      fill(index);
    }
    Map<Long, Likeness> read = new HashMap<>();
    try (LuceneIndex index = Sample.store(folder).openForWriting()) {
      index.forEachLikeness(likeness -> read.put(likeness.key(), likeness));
    }
    assertEquals(living.size(), read.size());
    for (EnrichedDocument document : living.values()) {
      Likeness likeness = document.likeness();
      Likeness back = read.get(likeness.key());
      assertEquals(new TreeSet<>(likeness.alike()), new TreeSet<>(back.alike()));
      assertEquals(likeness.arrival(), back.arrival());
      assertEquals(SKETCH[0], back.sketch()[0]);
    }
  }

  @Test
  void noLinkIsLostHoweverManyCopiesThereAre() throws IOException {
    try (LuceneIndex index = Sample.store(folder).openForWriting()) {
      for (int i = 0; i < 200; i++) {
        List<Long> alike = i == 0 ? List.of(5000L) : i % 2 == 0 ? List.of() : List.of(i - 1L);
        Likeness likeness = new Likeness(i, alike, i + 1L, SKETCH);
        index.add(corpus.document("d" + i).withLikeness(likeness));
      }
      index.commit();
      for (int i = 0; i < 200; i++) {
        assertEquals(2, index.story("d" + i, 10).orElseThrow().cluster().size(), "d" + i);
      }
    }
  }

  private static SearchRequest everything(Collapse collapse, @Nullable String story) {
    Filters filters = new Filters(Map.of(), null, null, null, PlaceRole.ALL, story);
    return new SearchRequest(
        new ua.obriy.search.Query.Everything(), filters, Sort.NEWEST, 7, null, Map.of(), collapse);
  }

  private SearchRequest question(int round, Collapse collapse) {
    Sort sort = Sort.values()[round % 3];
    return new SearchRequest(
        corpus.query(),
        corpus.filters(),
        sort,
        1 + round % 40,
        null,
        Map.of(
            Facet.TOPIC, FacetView.usual(Facet.TOPIC), Facet.REGION, FacetView.usual(Facet.REGION)),
        collapse);
  }

  private static SearchRequest question(SearchRequest asked, Collapse collapse) {
    return new SearchRequest(
        asked.query(), asked.filters(), asked.sort(), asked.size(), null, asked.facets(), collapse);
  }

  /// The hits of all pages together.
  private static SearchPage all(LuceneIndex index, SearchRequest request) throws IOException {
    List<Hit> hits = new ArrayList<>();
    @Nullable String cursor = null;
    SearchPage page;
    do {
      page =
          index
              .engine()
              .search(
                  new SearchRequest(
                      request.query(),
                      request.filters(),
                      request.sort(),
                      request.size(),
                      cursor,
                      request.facets(),
                      request.collapse()));
      hits.addAll(page.hits());
      cursor = page.nextCursor();
    } while (cursor != null);
    return new SearchPage(
        page.total(), hits, null, page.facets(), page.values(), page.months(), page.stories());
  }

  private static String id(Hit hit) {
    return hit.document().source().id();
  }

  private static List<String> ids(SearchPage page) {
    return page.hits().stream().map(StoriesTest::id).toList();
  }
}
