package ua.obriy.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.model.Field;
import ua.obriy.model.Original;
import ua.obriy.model.Repair;
import ua.obriy.model.SourceDocument;

class RepairsTest {
  private static final List<String> CLEAN =
      List.of(
          "Що робити? Куди йти? Рада відповіла.",
          "Хто?\nНіхто.",
          "Чи справді?? Так.",
          "ВІКІ, РІСЬ, РЄСЬ і її ІЇ",
          "«Рівне» – №1; Ґрунт, їжа… §5 · 20°",
          "Російські «СС» і РФ: ЗСУ, СБУ",
          "https://example.com/?page=2",
          "?page=2",
          "Café Zürich Ñandú",
          "♻️ Сортуємо ✅ разом ‼️8 травня",
          "Сім'я О’Ніл",
          "1 ? 2",
          "а б в г д е",
          "А Б В Г",
          "і в у з",
          "пункти а, б, в та г",
          "О. О. Коваль та І. В. Шило",
          "О О П П",
          "A B C D E",
          "Т А К",
          "й о б у",
          "еЧерга і eЧерга, eМалятко, iГромада",
          "SMMник, COVIDу, ПриватBank, ITшник",
          "IТ-кластер, ХІХ і XIX, АA1234ВB",
          "info@сайт.ua https://сайт.com/пoшук",
          "3D-моделі, Wi-Fi, USB-кабель");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?Метою проєкту є розвиток.|• Метою проєкту є розвиток.",
        "????Роботи тривають.|• Роботи тривають.",
        "???? Роботи тривають.|• Роботи тривають.",
        "? Роботи тривають.|• Роботи тривають.",
        "?«Зелена хвиля» працює.|• «Зелена хвиля» працює.",
        "?8 травня – толока.|• 8 травня – толока.",
        "?ремонт даху;|• ремонт даху;",
        "\uFFFD\uFFFDЗапрошуємо усіх.|• Запрошуємо усіх.",
        "Приходьте. ????Вхід вільний.|Приходьте. • Вхід вільний."
      })
  void lostBulletComesBack(String broken, String mended) {
    SourceDocument document = read(broken);
    assertEquals(mended, document.text());
    assertEquals(List.of(new Repair("bullets", Field.TEXT, 1, broken, mended)), document.repairs());
  }

  @Test
  void lostEmojiInFrontOfATitleGoes() {
    assertEquals("Увага, ремонт", Reads.one("{\"title\": \"????Увага, ремонт\"}").title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Р І Ш Е Н Н Я|РІШЕННЯ",
        "п о с т а н о в л я є:|постановляє:",
        "Виконком в и р і ш и в :|Виконком вирішив :",
        "П О С Т А Н О В А|ПОСТАНОВА",
        "Н А К А З № 12|НАКАЗ № 12",
        "П Р О Т О К О Л  З А С І Д А Н Н Я|ПРОТОКОЛ ЗАСІДАННЯ",
        "З а к о н|Закон",
        "О Б ’ Я В А|ОБ’ЯВА"
      })
  void spacedLettersAreJoined(String spaced, String joined) {
    SourceDocument document = read("Рада міста.\n" + spaced);
    assertEquals("Рада міста.\n" + joined, document.text());
    assertEquals(List.of(new Repair("spaced", Field.TEXT, 2, spaced, joined)), document.repairs());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cуми|Суми",
        "Hoві poбoти|Нові роботи",
        "у Xapкoвi|у Харкові",
        "ремонт шкoли-інтернату|ремонт школи-інтернату",
        "Gооgle|Google",
        "Wі-Fі|Wi-Fi",
        "100 кBт|100 кВт"
      })
  void lookalikeLettersBecomeThoseOfTheirWord(String mixed, String right) {
    SourceDocument document = read(mixed);
    assertEquals(right, document.text());
    assertEquals("lookalike", document.repairs().getFirst().kind());
  }

  @Test
  void cleanTextIsLeftAlone() {
    for (String text : CLEAN) {
      SourceDocument document = read(text);
      assertEquals(text, document.text());
      assertEquals(List.of(), document.repairs(), text);
    }
  }

  @Test
  void invisibleCharactersGoAndAreCounted() {
    SourceDocument document = read("ре\u00ADмонт\u200B до\u00ADроги\u0007 ❗️👨‍👩‍👧");
    assertEquals("ремонт дороги ❗️👨‍👩‍👧", document.text());
    assertEquals(
        List.of(new Repair("control", Field.TEXT, 1, "U+0007 ×1, U+00AD ×2, U+200B ×1", "")),
        document.repairs());
  }

  @ParameterizedTest
  @ValueSource(strings = {"…", "...", " …"})
  void cutTitleIsCompletedFromTheFirstSentence(String mark) {
    String text = "⚡️Міська рада м. Суми ухвалила бюджет (див. додаток. 2). Далі – інше.";
    SourceDocument document = read("Міська рада м. Суми ухв" + mark, text);
    assertEquals("Міська рада м. Суми ухвалила бюджет (див. додаток. 2)", document.title());
    assertEquals(text, document.text());
    assertEquals("title", document.repairs().getFirst().kind());
  }

  @Test
  void cutTitleThatTheTextDoesNotRepeatStays() {
    assertEquals("Зовсім інший заголовок…", read("Зовсім інший заголовок…", "Текст.").title());
  }

  @Test
  void whatWasReadIsKeptWhereItDiffers() {
    SourceDocument document = read("????Увага", "Перше.\n?Друге.\n\nТретє.");
    assertEquals(new Original("????Увага", "Перше.\n?Друге.\n\nТретє."), document.original());
    assertEquals(
        new Repair("bullets", Field.TEXT, 2, "?Друге.", "• Друге."), document.repairs().get(1));
    assertEquals(Original.SAME, read("Увага", "Перше.\r\nДруге.").original());
  }

  @Test
  void changeFarInALongLineIsShownWithTheWordsBefore() {
    String start = "слово ".repeat(50);
    Repair repair = read(start + "у Cумах сьогодні").repairs().getFirst();
    assertTrue(repair.before().startsWith("…слово "), repair::before);
    assertTrue(repair.before().endsWith("слово у Cумах сьогодні"), repair::before);
    assertTrue(repair.after().endsWith("слово у Сумах сьогодні"), repair::after);
  }

  private static SourceDocument read(String text) {
    return read("", text);
  }

  private static SourceDocument read(String title, String text) {
    return Reads.one(JsonMapper.shared().writeValueAsString(Map.of("title", title, "text", text)));
  }
}
