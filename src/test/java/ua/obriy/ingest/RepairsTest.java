package ua.obriy.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.model.Field;
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
          "1 ? 2");

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
    assertEquals(List.of(new Repair("bullets", Field.TEXT, broken, mended)), document.repairs());
  }

  @Test
  void lostEmojiInFrontOfATitleGoes() {
    assertEquals("Увага, ремонт", Reads.one("{\"title\": \"????Увага, ремонт\"}").title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251|Київ",
        "windows-1251|У Житомирі відкрили школу – «Надія»",
        "windows-1251|ІНВЕСТИЦІЇ ДЛЯ ГРОМАДИ",
        "windows-1251|Їжакевич Євген, Ґанок",
        "windows-1252|Київ",
        "windows-1252|відкрити великий завод",
        "ISO-8859-1|Київ, Суми та Одеса – «разом»",
        "ISO-8859-1|НОВИНИ ДНЯ"
      })
  void mojibakeIsTurnedBack(String charset, String text) {
    String broken = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
    assertEquals(text, read(broken).text());
    assertEquals("encoding", read(broken).repairs().getFirst().kind());
    String mixed = "Чисте слово " + broken;
    assertEquals("Чисте слово " + text, read(mixed).text());
  }

  @Test
  void mojibakeOfMojibakeIsTurnedBack() {
    String once =
        new String("Новини".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String twice = new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertEquals("Новини", read(twice).text());
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
        List.of(new Repair("control", Field.TEXT, "U+0007 ×1, U+00AD ×2, U+200B ×1", "")),
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

  private static SourceDocument read(String text) {
    return read("", text);
  }

  private static SourceDocument read(String title, String text) {
    return Reads.one(JsonMapper.shared().writeValueAsString(Map.of("title", title, "text", text)));
  }
}
