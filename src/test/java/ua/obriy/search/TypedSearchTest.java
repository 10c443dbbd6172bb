package ua.obriy.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.lucene.LuceneIndex;
import ua.obriy.lucene.Sample;
import ua.obriy.model.Topic;
import ua.obriy.text.RussianWords;

class TypedSearchTest {
  @TempDir Path folder;
  private LuceneIndex index;
  private TypedSearch search;

  @BeforeEach
  void fill() throws IOException {
    index = Sample.store(folder).openForWriting();
    index.add(
        Sample.of("1")
            .title("Ремонт школи у Сумах")
            .text("Дах відремонтували за кошти громади.")
            .place(FewPlaces.city("Суми"), true)
            .topic("housing")
            .document());
    index.add(Sample.of("2").title("Ремонт дороги").text("Асфальт у Києві").document());
    index.add(Sample.of("3").title("Нова лікарня").text("Відкриття у Львові").document());
    index.commit();
    Topic housing = new Topic("housing", "Житлова політика", "Housing", "");
    RussianWords russian = RussianWords.load(Path.of("index-data", "dictionaries", "russian.tsv"));
    Background known =
        new Background(
            Sample.TEXT, russian, new FewPlaces(), List.of(housing), Sample.EQUIVALENCES);
    search = new TypedSearch(index.engine(), known);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private TypedAnswer ask(String typed, boolean asTyped) throws IOException {
    return search.search(
        new TypedQuestion(
            typed,
            Filters.NONE,
            SearchRequest.Sort.RELEVANCE,
            20,
            null,
            EnumSet.allOf(Facet.class),
            asTyped));
  }

  private static List<String> ids(TypedAnswer answer) {
    return answer.page().hits().stream().map(hit -> hit.document().source().id()).toList();
  }

  @Test
  void plainQuestionIsAnsweredAsTyped() throws IOException {
    TypedAnswer answer = ask("ремонт школи", false);
    assertEquals(List.of("1"), ids(answer));
    assertEquals("ремонт школи", answer.understood());
    assertEquals(List.of(), answer.changes());
  }

  @Test
  void repairedQuestionFindsAndAsTypedDoesNot() throws IOException {
    for (String typed : List.of("htvjyn irjkb", "remont shkoly", "ремотн школы")) {
      assertEquals(List.of("1"), ids(ask(typed, false)), typed);
      assertEquals(0, ask(typed, true).page().total(), typed);
    }
    assertEquals(List.of("3"), ids(ask("больница", false)));
  }

  @Test
  void withoutADocumentWithAllWordsThoseWithMostAreTaken() throws IOException {
    TypedAnswer answer = ask("ремонт школи лікарня", false);
    assertEquals("1", ids(answer).getFirst());
    assertEquals(Set.of("1", "2", "3"), Set.copyOf(ids(answer)));
    assertEquals(Change.Kind.RELAXED, answer.changes().getLast().kind());
    assertEquals(0, ask("ремонт школи лікарня", true).page().total());
  }

  @Test
  void conditionsAreNeverRelaxed() throws IOException {
    assertEquals(0, ask("тема:sport ремонт", false).page().total());
    assertEquals(List.of("2"), ids(ask("ремонт лікарня -школа -нова", false)));
  }

  @Test
  void functionWordsMayBeMissing() throws IOException {
    assertEquals(List.of("1"), ids(ask("ремонт для школи", false)));
    assertEquals(List.of(), ids(ask("ремонт для школи", true)));
    assertEquals(List.of(), ask("ремонт для школи", false).changes());
  }

  @Test
  void functionWordsCountWhenNothingElseIsAsked() throws IOException {
    index.add(Sample.of("4").text("Бути чи не бути, що це і де").document());
    index.add(Sample.of("5").text("Чи не пора бути").document());
    index.commit();
    assertEquals(Set.of("4"), Set.copyOf(ids(ask("і", false))));
    assertEquals(Set.of(), Set.copyOf(ids(ask("та", false))));
    assertEquals(Set.of("4"), Set.copyOf(ids(ask("що це", false))));
    assertEquals(Set.of("4"), Set.copyOf(ids(ask("\"бути чи не бути\"", false))));
    assertEquals(Set.of("4", "5"), Set.copyOf(ids(ask("чи не бути", false))));
    assertEquals(Set.of("1"), Set.copyOf(ids(ask("у Сумах", false))));
  }

  @Test
  void wordsFarApartInOneLongDocumentAreNotEnough() throws IOException {
    String filler = "слово ".repeat(60);
    index.add(Sample.of("4").text("Басейн " + filler + "амфітеатр").document());
    index.add(Sample.of("5").text("Басейн відкрито").document());
    index.commit();
    TypedAnswer wider = ask("басейн амфітеатр", false);
    assertEquals(List.of("4", "5"), ids(wider));
    assertEquals(Change.Kind.RELAXED, wider.changes().getLast().kind());
    assertEquals(List.of("4"), ids(ask("басейн амфітеатр", true)));
    index.add(Sample.of("6").text("Басейн і амфітеатр").document());
    index.commit();
    assertEquals(Set.of("4", "6"), Set.copyOf(ids(ask("басейн амфітеатр", false))));
  }

  @Test
  void namesInConditionsAreResolved() throws IOException {
    assertEquals(List.of("1"), ids(ask("місто:Суми", false)));
    assertEquals(List.of("1"), ids(ask("місто:сумы", true)));
    assertEquals(List.of("1"), ids(ask("тема:\"Житлова політика\"", false)));
    assertEquals(List.of("1"), ids(ask("тема:житлова", false)));
    assertEquals(List.of(), ids(ask("місто:Ніде", false)));
  }

  @Test
  void wrongCursorAndWrongTextAreRefused() {
    assertThrows(QuerySyntaxException.class, () -> ask("дата:колись", false));
    TypedQuestion wrong =
        new TypedQuestion(
            "ремонт", Filters.NONE, SearchRequest.Sort.NEWEST, 5, "зіпсований", Set.of(), false);
    var refused = assertThrows(IllegalArgumentException.class, () -> search.search(wrong));
    assertTrue(refused.getMessage().contains("зіпсований"), refused.getMessage());
  }

  @Test
  void hostileQuestionsGetAnAnswerOrASyntaxError() throws IOException {
    long seed = Long.getLong("tests.seed", 20_261_123L);
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      String typed = HostileText.of(random);
      try {
        TypedAnswer answer = ask(typed, i % 10 != 0);
        assertTrue(answer.page().total() <= 3, "seed " + seed + ": " + typed);
      } catch (QuerySyntaxException e) {
        assertTrue(e.position() <= typed.length(), "seed " + seed + ": " + typed);
      }
    }
  }
}
