package ua.obriy.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

  private static Query word(String text) {
    return new Query.Word(text);
  }

  private static Query all(Query... parts) {
    return new Query.AllOf(List.of(parts));
  }

  private static Query any(Query... parts) {
    return new Query.AnyOf(List.of(parts));
  }

  private static Query not(Query inner) {
    return new Query.Not(inner);
  }

  private static void parses(String typed, Query expected) {
    assertEquals(expected, QueryParser.parse(typed), typed);
  }

  @Test
  void wordsSideBySideAreAllWanted() {
    parses("ремонт", word("ремонт"));
    parses(" ремонт  школи ", all(word("ремонт"), word("школи")));
    parses("ремонт AND школи", all(word("ремонт"), word("школи")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "()", "OR", "-", "\"", "\"\"", "№ — !!!", "((()", "NEAR", "*"})
  void nothingAskedIsEverything(String typed) {
    parses(typed, new Query.Everything());
  }

  @Test
  void alternativesBindWeakerThanWordsSideBySide() {
    Query expected = any(all(word("а1"), word("б1")), word("в1"));
    parses("а1 б1 OR в1", expected);
    parses("а1 б1 АБО в1", expected);
    parses("а1 (б1 | в1)", all(word("а1"), any(word("б1"), word("в1"))));
  }

  @Test
  void minusAndNotForbid() {
    parses("школа -ремонт", all(word("школа"), not(word("ремонт"))));
    parses("школа НЕ ремонт", all(word("школа"), not(word("ремонт"))));
    parses("школа -(а1 б1)", all(word("школа"), not(all(word("а1"), word("б1")))));
    parses("Івано-Франківськ", word("Івано-Франківськ"));
    parses("Київ - столиця", all(word("Київ"), word("столиця")));
  }

  @Test
  void inAQuestionAllInCapitalsNotIsAWord() {
    parses("НЕ ПРАЦЮЄ", all(word("НЕ"), word("ПРАЦЮЄ")));
  }

  @Test
  void quotesKeepTheForm() {
    Query phrase = new Query.Phrase(List.of("ремонту", "школи"));
    for (String typed : List.of("\"ремонту школи\"", "„ремонту школи“", "«ремонту школи»")) {
      parses(typed, phrase);
    }
    parses("\"ремонту\"", new Query.Phrase(List.of("ремонту")));
    parses("застосунок «Дія»", all(word("застосунок"), word("Дія")));
    parses("м\"яч", word("м\"яч"));
  }

  @Test
  void brokenQuotesAndBracketsAreForgiven() {
    parses("\"ремонту школи", all(word("ремонту"), word("школи")));
    parses("(ремонт школи", all(word("ремонт"), word("школи")));
    parses("ремонт) школи)", all(word("ремонт"), word("школи")));
    parses("ремонт OR", word("ремонт"));
    parses("OR ремонт", word("ремонт"));
  }

  @Test
  void nearJoinsWords() {
    parses("ремонт NEAR школа", new Query.Near(List.of("ремонт", "школа"), 5));
    parses("ремонт ПОРУЧ/3 школа", new Query.Near(List.of("ремонт", "школа"), 3));
    parses("а1 NEAR/2 б1 NEAR/2 в1", new Query.Near(List.of("а1", "б1", "в1"), 2));
    parses("NEAR/99999999999 ремонт", word("ремонт"));
  }

  @Test
  void starIsABeginning() {
    parses("житл*", new Query.Prefix("житл"));
    var wrong = assertThrows(QuerySyntaxException.class, () -> QueryParser.parse("ремонт ж*"));
    assertEquals(7, wrong.position());
    assertTrue(wrong.getMessage().contains("ж*"), wrong.getMessage());
  }

  @Test
  void fieldsAskForFacets() {
    parses("місто:Суми", new Query.In(Facet.CITY, "Суми"));
    parses("місто: Суми", new Query.In(Facet.CITY, "Суми"));
    parses("місто:\"Кривий Ріг\"", new Query.In(Facet.CITY, "Кривий Ріг"));
    parses(
        "місто:(Суми OR Кривий Ріг)",
        any(new Query.In(Facet.CITY, "Суми"), new Query.In(Facet.CITY, "Кривий Ріг")));
    parses("місце:Сумщина", new Query.In(Facet.PLACE, "Сумщина"));
    parses("topic:housing", new Query.In(Facet.TOPIC, "housing"));
    parses("-тема:житло", not(new Query.In(Facet.TOPIC, "житло")));
    parses("заголовок:(дах школа)", new Query.Title(all(word("дах"), word("школа"))));
    parses("Увага:ремонт", word("Увага:ремонт"));
    parses("місто:", word("місто"));
  }

  @ParameterizedTest
  @CsvSource({
    "дата:2024,                2024-01-01, 2024-12-31",
    "дата:2024-05,             2024-05-01, 2024-05-31",
    "дата:2024-05-09,          2024-05-09, 2024-05-09",
    "дата:09.05.2024,          2024-05-09, 2024-05-09",
    "date:2024-05..2024-06,    2024-05-01, 2024-06-30",
    "дата:2024-05..,           2024-05-01,",
    "дата:..2024-02,           ,           2024-02-29"
  })
  void datesAreRangesOfDays(String typed, LocalDate from, LocalDate to) {
    parses(typed, new Query.Dated(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"дата:вчора", "дата:2024-13", "дата:2024-02-30", "дата:.."})
  void impossibleDateIsNamedWithItsPlace(String typed) {
    var wrong =
        assertThrows(QuerySyntaxException.class, () -> QueryParser.parse("ремонт " + typed));
    assertEquals(12, wrong.position());
    assertTrue(wrong.getMessage().contains(typed.substring(5)), wrong.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          ремонт ж*                | Перед * треба принаймні дві літери: ж* (позиція 8)
          (а1 OR б*) в1            | Перед * треба принаймні дві літери: б* (позиція 8)
          дата:вчора               | Незрозуміла дата: вчора; пишіть 2024, 2024-05, 2024-05-09 або 2024-05..2024-06 (позиція 6)
          school date:2024-13      | Незрозуміла дата: 2024-13; пишіть 2024, 2024-05, 2024-05-09 або 2024-05..2024-06 (позиція 13)
          дата:(2024 OR нині)      | Незрозуміла дата: нині; пишіть 2024, 2024-05, 2024-05-09 або 2024-05..2024-06 (позиція 15)
          ~((((((((((((((((((((((а1~ | Забагато вкладених дужок, найбільше 20 (позиція 21)
          """)
  void whatCannotBeReadIsToldInUkrainianWithItsPlace(String typed, String message) {
    var wrong = assertThrows(QuerySyntaxException.class, () -> QueryParser.parse(typed));
    assertEquals(message, wrong.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "місто:Суми,city:Суми",
    "село:Пульмо,city:Пульмо",
    "область:Сумська,region:Сумська",
    "район:Сумський,district:Сумський",
    "тема:житло,topic:житло",
    "вид:новини,kind:новини",
    "джерело:сайт,source:сайт",
    "мова:uk,lang:uk",
    "проєкт:DREAM,project:DREAM",
    "людина:Іван,person:Іван",
    "організація:ООН,organization:ООН",
    "заголовок:дах,title:дах",
    "дата:2024-05..2024-06,date:2024-05..2024-06",
    "дах НЕ школа,дах -школа",
    "дах АБО школа,дах OR школа",
    "дах ПОРУЧ/3 школа,дах NEAR/3 школа"
  })
  void ukrainianAndEnglishNamesMeanTheSame(String ukrainian, String english) {
    assertEquals(QueryParser.parse(english), QueryParser.parse(ukrainian));
    assertFalse(QueryParser.parse(english) instanceof Query.Word, english);
  }

  @Test
  void limitsAreErrorsWithAPlace() {
    var deep = "(".repeat(21) + "слово";
    assertEquals(
        20, assertThrows(QuerySyntaxException.class, () -> QueryParser.parse(deep)).position());
    assertThrows(QuerySyntaxException.class, () -> QueryParser.parse("(".repeat(10_000)));
    assertThrows(QuerySyntaxException.class, () -> QueryParser.parse("слово ".repeat(65)));
    assertThrows(QuerySyntaxException.class, () -> QueryParser.parse("а".repeat(2_001)));
    parses("(".repeat(20) + "слово", word("слово"));
  }

  @Test
  void anythingTypedGivesAQueryOrAnErrorInsideTheText() {
    long seed = Long.getLong("tests.seed", 20_261_123L);
    Random random = new Random(seed);
    for (int i = 0; i < 100_000; i++) {
      String typed = HostileText.of(random);
      try {
        QueryParser.parse(typed);
      } catch (QuerySyntaxException e) {
        assertTrue(e.position() <= typed.length(), "seed " + seed + ": " + typed);
      }
    }
  }
}
