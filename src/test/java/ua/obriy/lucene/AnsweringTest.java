package ua.obriy.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;
import ua.obriy.search.Query;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchPage.FacetValue;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.SearchTimeoutException;

class AnsweringTest {
  @TempDir Path folder;

  private Questions twoNews() throws IOException {
    return new Questions(
        folder,
        Sample.of("old").text("Ремонт").kind("news").date(LocalDate.of(2023, 1, 1)).document(),
        Sample.of("new").text("Парк").kind("project").date(LocalDate.of(2024, 1, 1)).document(),
        Sample.of("undated").text("Міст").document());
  }

  @Test
  void questionThatTakesTooLongIsGivenUp() throws IOException {
    twoNews().close();
    try (DirectoryReader reader = Generation.reader(folder.resolve("gen-0001"))) {
      Snapshot snapshot = new Snapshot(reader, new SegmentColumns());
      WordTerms terms = new WordTerms(Sample.TEXT, Sample.EQUIVALENCES);
      Answering late = new Answering(snapshot, terms, Sample.request("ремонт"), () -> true);
      SearchTimeoutException given =
          assertThrows(SearchTimeoutException.class, () -> late.page(_ -> 0));
      assertTrue(given.getMessage().contains("2000 мс"), given.getMessage());
    }
  }

  @Test
  void withoutWordsTheNewestComesFirst() throws IOException {
    try (Questions ask = twoNews()) {
      assertEquals(List.of("new", "old", "undated"), ask.ranked(""));
      assertEquals(List.of("new", "undated"), ask.ranked("-ремонт"));
    }
  }

  @Test
  void onlyTheFacetsAskedAreCountedAndNoHitsWhenNoneAreWanted() throws IOException {
    try (Questions ask = twoNews()) {
      Filters news =
          new Filters(
              Map.of(Facet.KIND, List.of("news", "law")), null, null, null, Filters.PlaceRole.ALL);
      SearchPage page =
          ask.page(
              new SearchRequest(
                  new Query.Everything(),
                  news,
                  SearchRequest.Sort.NEWEST,
                  0,
                  null,
                  Set.of(Facet.KIND)));
      assertEquals(1, page.total());
      assertEquals(List.of(), page.hits());
      assertEquals(
          Map.of(
              Facet.KIND,
              List.of(
                  new FacetValue("news", 1, true),
                  new FacetValue("project", 1, false),
                  new FacetValue("law", 0, true))),
          page.facets());
    }
  }
}
