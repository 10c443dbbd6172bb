package ua.obriy.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;
import ua.obriy.search.Query;
import ua.obriy.search.QueryParser;
import ua.obriy.search.SearchRequest;

/// Stored questions beside the search itself, over an index that holds the one document.
class WaitingQuestionsTest {
  private static final long SEED = Long.getLong("tests.seed", 20_261_124L);
  private static final int DOCUMENTS = 60;
  private static final int QUESTIONS = 300;
  private static final List<String> TYPED =
      List.of(
          "\"міст вода\"",
          "школа NEAR/1 парк",
          "тра*",
          "лік* -вода",
          "людина:Франко",
          "джерело:рада школа",
          "дата:2023-05..2023-09 парк",
          "-школа",
          "title:мер",
          "(школа OR вода) (парк OR газ) -міст",
          "проєкт:\"Парк 1\"",
          "Кам'янець-Подільський",
          "місто:UA01111 АБО тема:roads",
          "місце:UA011",
          "шко* бюд*",
          "!!!",
          "вода -\"діти газ\"");

  @TempDir Path folder;
  private final RandomCorpus corpus = new RandomCorpus(SEED);
  private final WaitingQuestions waiting =
      new WaitingQuestions(Sample.TEXT, Sample.EQUIVALENCES, RandomCorpus.PLACES);
  private final List<SearchRequest> requests = new ArrayList<>();

  private void ask(Query query, Filters filters) {
    waiting.put(Integer.toString(requests.size()), query, filters);
    requests.add(new SearchRequest(query, filters, SearchRequest.Sort.NEWEST, 0, null, Set.of()));
  }

  @Test
  void aDocumentAnswersWhatASearchWouldFindItBy() throws IOException {
    for (int i = 0; i < QUESTIONS; i++) {
      ask(corpus.query(), i % 3 == 0 ? Filters.NONE : corpus.filters());
    }
    for (String typed : TYPED) {
      ask(QueryParser.parse(typed), Filters.NONE);
      ask(QueryParser.parse(typed), corpus.filters());
    }
    int answers = 0;
    try (LuceneIndex index = Sample.store(folder, RandomCorpus.PLACES).openForWriting()) {
      for (int i = 0; i < DOCUMENTS; i++) {
        EnrichedDocument document = corpus.document("one");
        index.add(document);
        index.commit();
        Set<String> expected = new TreeSet<>();
        for (int q = 0; q < requests.size(); q++) {
          if (index.engine().search(requests.get(q)).total() > 0) {
            expected.add(Integer.toString(q));
          }
        }
        assertEquals(
            expected, new TreeSet<>(waiting.answeredBy(document)), "seed " + SEED + " " + i);
        answers += expected.size();
      }
    }
    assertTrue(answers > DOCUMENTS, "the test must find something: " + answers);
  }

  @Test
  void aStoredDocumentAnswersLikeTheAnalysedOne() throws IOException {
    ask(QueryParser.parse("лікарні"), Filters.NONE);
    EnrichedDocument document = Sample.of("1").title("Нова лікарня").document();
    EnrichedDocument stored = StoredDocument.decode(StoredDocument.encode(document));
    assertEquals(Set.of("0"), waiting.answeredBy(document));
    assertEquals(Set.of("0"), waiting.answeredBy(stored));
  }

  @Test
  void removedAndReplacedQuestionsAreForgotten() throws IOException {
    EnrichedDocument document =
        Sample.of("1").title("Школа").date(LocalDate.of(2024, 1, 2)).document();
    waiting.put("a", new Query.Word("школа"), Filters.NONE);
    waiting.put("b", new Query.Dated(LocalDate.of(2024, 1, 1), null), Filters.NONE);
    assertEquals(Set.of("a", "b"), waiting.answeredBy(document));
    waiting.put("a", new Query.Word("лікарня"), Filters.NONE);
    waiting.remove("b");
    waiting.remove("none");
    assertEquals(Set.of(), waiting.answeredBy(document));
  }

  @Test
  void questionsWaitForTheRarestOfTheirNeeds() {
    Query query =
        new Query.AllOf(List.of(new Query.Word("будівництво"), new Query.In(Facet.REGION, "UA59")));
    var needs =
        Needs.of(
                new QueryTranslation(new WordTerms(Sample.TEXT, Sample.EQUIVALENCES)).of(query),
                TermRarity::frequency)
            .sets();
    assertEquals(2, needs.size(), needs.toString());
    assertTrue(
        Needs.rarest(needs, TermRarity::frequency).stream()
            .allMatch(term -> WordTerms.unmarked(term.text()).startsWith("будівництв")),
        needs.toString());
  }
}
