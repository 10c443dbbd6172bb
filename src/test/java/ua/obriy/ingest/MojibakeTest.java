package ua.obriy.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.model.SourceDocument;

class MojibakeTest {
  private static final Path DOCUMENTS = Path.of("index-data/documents");
  private static final int CLEAN = 1000;

  /// Right, but rare: capitals, abbreviations, foreign words, other Cyrillic alphabets.
  private static final List<String> ODD =
      List.of(
          "ВІКІ",
          "РІСЬ",
          "РЄ",
          "СІІ",
          "ІЇ",
          "її",
          "ЄЄ",
          "«ВІКІ»",
          "№",
          "№5",
          "Рівне",
          "Сіверськ",
          "Рєпін",
          "Сєдих",
          "ПС«Сі»",
          "СЄ",
          "Рё",
          "ё-моё",
          "ЩЩЩ",
          "ЖЖ",
          "ФКХЦ",
          "ЦМСЧ",
          "ДСНС",
          "КНП",
          "ХОР",
          "МКЧХ",
          "ДЮСШ",
          "ЗДО",
          "ЗЗСО",
          "ЦНАП",
          "еЧерга",
          "мРада",
          "ПриватБанк",
          "ЄДРПОУ",
          "ґанок",
          "ҐҐ",
          "дзьоб",
          "ьо",
          "Кйов",
          "Ђорђевић",
          "Љубљана",
          "Ћирилица",
          "Њујорк",
          "џем",
          "Скопје",
          "Ѓорче",
          "Мінск",
          "Беларусь",
          "ўзброены",
          "Щастя",
          "café",
          "créée",
          "Noël",
          "œuvre",
          "Zürich",
          "Straße",
          "Äpfel",
          "Größe",
          "Łódź",
          "żółć",
          "Gdańsk",
          "Kraków",
          "źrebię",
          "Škoda",
          "Čačak",
          "žádný",
          "příliš",
          "Ñandú",
          "São",
          "Ålesund",
          "Ærø",
          "naïve",
          "Dvořák",
          "Şanlıurfa",
          "Győr",
          "Târgu",
          "Ð",
          "Ñ",
          "Ã",
          "Ð.",
          "°C",
          "±5",
          "½",
          "€5",
          "§12",
          "м²",
          "км³",
          "10–12",
          "—",
          "…",
          "„так“",
          "‘ні’",
          "•",
          "·",
          "™",
          "®",
          "©2025",
          "α",
          "Ωм",
          "µм",
          "😀",
          "✅",
          "🇺🇦",
          "п. я",
          "п я",
          "а ё",
          "аЁ",
          "бА",
          "аП",
          "ПАП",
          "бЕ",
          "раЙон",
          "Р.",
          "Р",
          "С",
          "Р С",
          "Р-44",
          "С-300",
          "І-ІІІ",
          "VIII",
          "ТзОВ",
          "СТ«Ріс»",
          "Вђ",
          "Г–Д",
          "Ст.",
          "об’єкт",
          "пів’яблука");

  private final Random random = new Random(20250512);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTF-8|windows-1251|Київ",
        "UTF-8|windows-1251|Ремонт дороги Р-44 у Рівному – «Шлях»",
        "UTF-8|windows-1251|РІШЕННЯ СЕСІЇ № 12 ВІД 5 БЕРЕЗНЯ",
        "UTF-8|windows-1252|Київ",
        "UTF-8|windows-1252|Ямпільська громада отримала сучасну пожежну машину",
        "UTF-8|ISO-8859-1|НОВИНИ ДНЯ: що змінилося у Сумах",
        "UTF-8|KOI8-U|Міська рада ухвалила бюджет",
        "UTF-8|KOI8-U|ОГОЛОШЕННЯ ПРО КОНКУРС",
        "UTF-8|IBM866|Водоканал повідомляє: води не буде",
        "UTF-8|IBM866|Щедрий вечір у Їжівці",
        "UTF-8|ISO-8859-5|Новий автобусний маршрут",
        "UTF-8|ISO-8859-5|У школі об’єднали класи",
        "windows-1251|windows-1252|Ремонт",
        "windows-1251|windows-1252|Їхня громада: «Зелений двір» – 5 проєктів",
        "windows-1251|ISO-8859-1|УВАГА! ВІДКЛЮЧЕННЯ ВОДИ",
        "windows-1251|KOI8-U|Виконавчий комітет вирішив",
        "KOI8-U|windows-1251|Новини громади за тиждень",
        "KOI8-U|windows-1252|Безпека дітей влітку",
        "IBM866|windows-1251|План ремонту водогону",
        "windows-1251|IBM866|Про погодження проєкту",
        "ISO-8859-5|windows-1251|Громадське обговорення тарифу"
      })
  void whatWasReadInTheWrongCharsetIsTurnedBack(String real, String shown, String text) {
    assertRestored(text, misread(text, real, shown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251|windows-1251|Новини Рівного",
        "windows-1252|windows-1252|Бюджет громади",
        "windows-1251|windows-1252|Ремонт дороги",
        "windows-1252|windows-1251|Школа мистецтв"
      })
  void whatWasMisreadTwiceIsTurnedBack(String first, String second, String text) {
    assertRestored(text, misread(misread(text, "UTF-8", first), "UTF-8", second));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251|\u00A0|' '|Рада Рівного про Різдво",
        "windows-1251|\uFFFD||Ініціатива «Ирпінь» і ИНШЕ",
        "windows-1251|\uFFFD|?|Перший Ивано-Франківський ярмарок",
        "windows-1252|\u0081||Прекрасно: сесія ясел",
        "windows-1252|\u008F|?|Нова станція: Ямпіль, Ярославка",
        "windows-1252|\u0090|?|Атака Азовсталі"
      })
  void lostBytesAreGuessed(String shown, String lost, String left, String text) {
    String broken = misread(text, "UTF-8", shown);
    assertTrue(broken.contains(lost), broken);
    assertRestored(text, broken.replace(lost, left == null ? "" : left));
  }

  @Test
  void cleanWordsBesideBrokenOnesStay() {
    assertRestored("Чисте слово Київ", "Чисте слово " + misread("Київ", "UTF-8", "windows-1251"));
  }

  @Test
  void thousandCleanTextsAreUnharmed() {
    List<String> words = new ArrayList<>();
    List<String> clean = new ArrayList<>();
    new Ingest()
        .read(
            DOCUMENTS.toString(),
            outcome -> {
              if (outcome instanceof Outcome.Accepted accepted) {
                SourceDocument document = accepted.document();
                document.text().lines().forEach(clean::add);
                clean.add(document.title());
                words.addAll(List.of(document.text().split("\\s+")));
              }
            });
    ODD.forEach(clean::add);
    while (clean.size() < 6 * CLEAN) {
      clean.add(oddLine(words));
    }
    for (String text : clean) {
      Draft draft = new Draft("test", "test");
      draft.text = text;
      Mojibake.mend(draft, ua.obriy.model.Field.TEXT);
      assertEquals(text, draft.text);
    }
  }

  private String oddLine(List<String> words) {
    List<String> line = new ArrayList<>();
    int length = 1 + random.nextInt(5);
    boolean capitals = random.nextInt(4) == 0;
    for (int i = 0; i < length; i++) {
      boolean odd = random.nextInt(2) == 0;
      List<String> from = odd ? ODD : words;
      String word = from.get(random.nextInt(from.size()));
      line.add(capitals ? word.toUpperCase(java.util.Locale.ROOT) : word);
    }
    return String.join(" ", line);
  }

  /// Bytes that windows-1252 leaves open come out as control characters, as in browsers.
  private static String misread(String text, String real, String shown) {
    byte[] bytes = text.getBytes(Charset.forName(real));
    StringBuilder misread = new StringBuilder(new String(bytes, Charset.forName(shown)));
    for (int i = 0; i < bytes.length && shown.equals("windows-1252"); i++) {
      if (misread.charAt(i) == '\uFFFD') {
        misread.setCharAt(i, (char) (bytes[i] & 0xFF));
      }
    }
    return misread.toString();
  }

  private static void assertRestored(String text, String broken) {
    SourceDocument document =
        Reads.one(JsonMapper.shared().writeValueAsString(Map.of("text", broken)));
    assertEquals(text, document.text(), broken);
    assertEquals("encoding", document.repairs().getFirst().kind());
  }
}
