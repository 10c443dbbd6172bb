package ua.obriy.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.search.Filters;
import ua.obriy.search.Query;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchPage.Hit;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.SearchRequest.Sort;

class WholesTest {
  private static final long SEED = Long.getLong("tests.seed", 20_261_123L);

  @TempDir Path folder;

  private static EnrichedDocument page(String id, String whole, String text) {
    return Sample.of(id).text(text).extra(Map.of("doc", whole)).document();
  }

  private static List<EnrichedDocument> twoBooks() {
    return List.of(
        page("water1", "water", "Вода у місті та її якість"),
        page("water2", "water", "Вода тече, вода чиста"),
        page("water3", "water", "Строки ремонту узгоджено"),
        page("roads1", "roads", "Дороги у місті та їх якість"),
        page("roads2", "roads", "Асфальт і бордюри"),
        page("roads3", "roads", "Строки ремонту узгоджено"),
        Sample.of("alone").text("Строки ремонту узгоджено").document());
  }

  private static double score(List<Hit> hits, String id) {
    return hits.stream()
        .filter(hit -> hit.document().source().id().equals(id))
        .mapToDouble(Hit::score)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void pageOfTheBetterBookComesFirst() throws IOException {
    try (Questions ask = new Questions(folder, twoBooks().toArray(EnrichedDocument[]::new))) {
      Query question =
          new Query.AnyOf(
              List.of(
                  new Query.AllOf(List.of(new Query.Word("строки"), new Query.Word("ремонт"))),
                  new Query.AllOf(List.of(new Query.Word("вода"), new Query.Word("нічого")))));
      List<Hit> hits = ask.page(Sample.request(question, Filters.NONE)).hits();
      assertEquals(3, hits.size());
      assertEquals("roads3", hits.getLast().document().source().id());
      assertEquals(score(hits, "alone"), score(hits, "water3"), 1e-6);
    }
  }

  @Test
  void otherPagesAreNotFoundByTheWordsOfTheirBook() throws IOException {
    try (Questions ask = new Questions(folder, twoBooks().toArray(EnrichedDocument[]::new))) {
      assertEquals(Set.of("water1", "water2"), ask.ids("вода"));
      assertEquals(Set.of(), ask.ids("вода бордюр"));
    }
  }

  @Test
  void partIsNamedByEitherMember() {
    Sample sample = Sample.of("1").text("а");
    assertNull(sample.document().source().partOf());
    assertNull(sample.extra(Map.of("doc", 7)).document().source().partOf());
    assertNull(sample.extra(Map.of("partOf", " ")).document().source().partOf());
    assertEquals("x", sample.extra(Map.of("doc", "x")).document().source().partOf());
    Map<String, Object> both = Map.of("doc", "x", "partOf", "y");
    assertEquals("y", sample.extra(both).document().source().partOf());
  }

  @Test
  void pagesOfHitsFollowOneOrderWhateverTheirSize() throws IOException {
    RandomCorpus corpus = new RandomCorpus(SEED);
    Random random = new Random(SEED);
    try (LuceneIndex index = Sample.store(folder).openForWriting()) {
      for (int i = 0; i < 90; i++) {
        index.add(corpus.document("d" + random.nextInt(100)));
        if (i % 20 == 0) {
          index.commit();
        }
      }
      index.commit();
      for (int i = 0; i < 60; i++) {
        SearchRequest request = Sample.request(corpus.query(), Filters.NONE);
        List<String> whole = walk(index.engine(), request, 100);
        assertEquals(whole, walk(index.engine(), request, 7), "seed " + SEED + ", " + request);
      }
    }
  }

  private static List<String> walk(LuceneEngine engine, SearchRequest all, int size)
      throws IOException {
    List<String> ids = new ArrayList<>();
    String cursor = null;
    do {
      SearchPage page =
          engine.search(
              new SearchRequest(
                  all.query(), all.filters(), Sort.RELEVANCE, size, cursor, Set.of()));
      page.hits().forEach(hit -> ids.add(hit.document().source().id()));
      cursor = page.nextCursor();
    } while (cursor != null);
    return ids;
  }
}
