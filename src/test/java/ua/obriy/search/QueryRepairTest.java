package ua.obriy.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.obriy.text.RussianWords;
import ua.obriy.text.UkrainianText;

class QueryRepairTest {
  private static final UkrainianText TEXT = UkrainianText.load();
  private static final Background KNOWN = background();

  private static final WordList WORDS =
      new WordList(TEXT)
          .with(90, "ремонт", "школа", "дорога", "місто", "проєкт", "громада", "область", "житло")
          .with(40, "Київ", "Суми", "Львів", "Чернівці", "вода", "права", "в", "лікарня")
          .with(20, "Кам'янець-Подільський", "кам'янець", "гопак", "бойовий", "велотрек", "ями")
          .with(12, "переселенці", "мешканці", "іноземці", "Тернопіль", "податки", "Рівненщина")
          .with(9, "реконструкція", "басейн", "пільговики", "художники", "маяки", "тренінги")
          .with(7, "Кривий", "ріг", "Кропивницький", "Кіровоград", "hello", "м'ясо", "об'єкт")
          .with(3, "sport", "спорт", "Смирнов", "місто");

  private static Background background() {
    try {
      RussianWords russian =
          RussianWords.load(Path.of("index-data", "dictionaries", "russian.tsv"));
      return new Background(TEXT, russian, new FewPlaces(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static QueryRepair.Repaired repair(String typed) throws IOException {
    return new QueryRepair(KNOWN).repair(QueryParser.parse(typed), typed, WORDS);
  }

  private static void understands(String typed, String understood, String kind) throws IOException {
    QueryRepair.Repaired repaired = repair(typed);
    assertEquals(understood, repaired.understood().toLowerCase(Locale.ROOT));
    assertTrue(
        repaired.changes().stream().allMatch(change -> change.kind().label().equals(kind)),
        repaired.changes().toString());
    assertTrue(!repaired.changes().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      textBlock =
          """
          htvjyn,                      ремонт
          htvjyn ljhjub,               ремонт дороги
          ;bnkj,                       житло
          rfv`zytwm,                   кам'янець
          dtkjnhtr rb]d,               велотрек київ
          gjlfnrb uhjvfl hsdytyobyf,   податки громад рівненщина
          ghjtrn,                      проєкт
          Htvjyn irjkb,                ремонт школи
          руддщ,                       hello
          """)
  void wrongLayoutIsRead(String typed, String understood) throws IOException {
    understands(typed, understood, "layout");
  }

  @ParameterizedTest
  @CsvSource({
    "Lviv, львів",
    "Lwów, львів",
    "Lwiw, львів",
    "Kyiv, київ",
    "Kiev, київ",
    "proekt, проєкт",
    "boiovyi hopak chernivtsi, бойовий гопак чернівці",
    "remont shkoly, ремонт школи",
    "Sumy, суми",
    "krivoy rog, кривий ріг"
  })
  void latinLettersAreRead(String typed, String understood) throws IOException {
    understands(typed, understood, "translit");
  }

  @ParameterizedTest
  @CsvSource({
    "Сумы, суми",
    "больница, лікарня",
    "больницы, лікарня",
    "жильё, житло",
    "тренинги, тренінги",
    "переселенцы, переселенець",
    "права иностранцев, права іноземець",
    "Киев, київ",
    "Кривой Рог, кривий ріг"
  })
  void russianIsRead(String typed, String understood) throws IOException {
    understands(typed, understood, "russian");
  }

  @Test
  void rightWordAmongRussianWordsGetsAnAlternative() throws IOException {
    assertEquals(List.of(), repair("город").changes());
    QueryRepair.Repaired repaired = repair("больницы город");
    Query both = new Query.AnyOf(List.of(new Query.Word("город"), new Query.Word("місто")));
    assertEquals(new Query.AllOf(List.of(new Query.Word("лікарня"), both)), repaired.query());
  }

  @ParameterizedTest
  @CsvSource({"камянець, кам'янець", "мясо, м'ясо", "обєкт, обєкт / об'єкт"})
  void missingApostropheIsSet(String typed, String understood) throws IOException {
    understands(typed, understood, "apostrophe");
  }

  @ParameterizedTest
  @CsvSource({
    "рекострукція, реконструкція",
    "реокнструкція, реконструкція",
    "басеїн, басейн",
    "пільгавики, пільговики",
    "ремотн, ремонт",
    "рівненщна, рівненщина",
    "худжників, художників",
    "ремонтшкола, ремонт школа"
  })
  void typingMistakesAreMended(String typed, String understood) throws IOException {
    understands(typed, understood, "typo");
  }

  @Test
  void formerNameIsSearchedBesideThePresentOne() throws IOException {
    QueryRepair.Repaired repaired = repair("Кіровоград");
    assertEquals(Change.Kind.OLD_NAME, repaired.changes().getFirst().kind());
    assertEquals(
        new Query.AnyOf(List.of(new Query.Word("Кіровоград"), new Query.Word("Кропивницький"))),
        repaired.query());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "ремонт школи",
        "Суми",
        "Смирнов",
        "кибернетика",
        "hello",
        "-ремонт",
        "\"ремонту школи\"",
        "житл*",
        "місто:Суми",
        "кіт",
        "фщзц",
        "2024"
      })
  void whatIsRightOrHopelessStays(String typed) throws IOException {
    QueryRepair.Repaired repaired = repair(typed);
    assertEquals(List.of(), repaired.changes());
    assertEquals(typed, repaired.understood());
    assertEquals(QueryParser.parse(typed), repaired.query());
  }

  @Test
  void wordsInsideOtherPartsAreMendedToo() throws IOException {
    Query expected =
        new Query.AllOf(
            List.of(
                new Query.Title(new Query.Word("ремонт")),
                new Query.Not(new Query.Word("школа")),
                new Query.Near(List.of("вода", "дорога"), 5)));
    Query typed = QueryParser.parse("title:remont -shkola voda NEAR doroha");
    assertEquals(expected, new QueryRepair(KNOWN).repair(typed, "", WORDS).query());
  }
}
