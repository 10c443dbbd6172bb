package ua.obriy.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.search.Filters;
import ua.obriy.search.Query;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.SearchRequest.Sort;

class FreshnessTest {
  private static final LocalDate NEWEST = LocalDate.of(2024, 6, 1);

  @TempDir Path folder;

  @Test
  void newsLoseHalfOfWhatTheyGainInEachHalfLife() {
    assertEquals(1 + Weights.FRESH, Freshness.ofAge(0), 1e-6);
    long half = (long) Weights.HALF_LIFE_DAYS;
    assertEquals(1 + Weights.FRESH / 2, Freshness.ofAge(half), 1e-6);
    assertEquals(1 + Weights.FRESH / 4, Freshness.ofAge(2 * half), 1e-6);
  }

  @Test
  void ofEqualNewsTheNewerComeFirstAndOthersGainNothing() throws IOException {
    try (LuceneIndex index = Sample.store(folder).openForWriting()) {
      for (int age : List.of(400, 0, 30)) {
        index.add(sample("news-" + age, "news", NEWEST.minusDays(age)).document());
      }
      index.add(sample("project", "project", NEWEST).document());
      index.add(Sample.of("undated").title("Ремонт школи").kind("news").document());
      index.commit();
      var hits =
          index
              .engine()
              .search(
                  new SearchRequest(
                      new Query.AllOf(List.of(new Query.Word("ремонт"), new Query.Word("школи"))),
                      Filters.NONE,
                      Sort.RELEVANCE,
                      10,
                      null,
                      Set.of()))
              .hits();
      List<String> ids = hits.stream().map(hit -> hit.document().source().id()).toList();
      assertEquals(List.of("news-0", "news-30", "news-400"), ids.subList(0, 3));
      assertEquals(hits.get(3).score(), hits.get(4).score());
    }
  }

  private static Sample sample(String id, String kind, LocalDate date) {
    Sample sample = Sample.of(id).title("Ремонт школи").kind(kind);
    return sample.date(date);
  }
}
