package ua.obriy.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final List<String> TEXTS =
      List.of(
          "У Житомирі відкрили нову школу",
          "НОВИНИ ГРОМАДИ",
          "Київ",
          "УВАГА! ВІДКЛЮЧЕННЯ ВОДИ",
          "їжак",
          "Об'єкт № 5: ремонт даху, 12 грн.",
          "Рішення сесії міської ради від 12.05.2023 року",
          "Городской совет принял бюджет на следующий год",
          "Київ, Lviv, Одеса",
          "Щедрик, щедрик, щедрівочка",
          "ПРОЄКТ РІШЕННЯ",
          "Ґанок і ґрати",
          "Євген Ющенко",
          "{\"title\": \"Суми\", \"text\": \"Ремонт дороги\"}");

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-U", "IBM866", "ISO-8859-5"})
  void undeclaredTextIsReadRight(String charset) {
    for (String text : TEXTS) {
      if (Charset.forName(charset).newEncoder().canEncode(text)) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertEquals(text, TextDecoder.decode(bytes, null).text(), charset);
        assertEquals(text, TextDecoder.decode(bytes, "UTF-8").text(), charset + " misdeclared");
        assertEquals(text, TextDecoder.decode(bytes, charset).text(), charset + " declared");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarkIsObeyedAndNotKept(String charset) {
    byte[] bytes = ("\uFEFF" + TEXTS.getFirst()).getBytes(Charset.forName(charset));
    assertEquals(
        new TextDecoder.Decoded(TEXTS.getFirst(), charset, false), TextDecoder.decode(bytes, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void wideTextWithoutMarkIsToldByItsHighBytes(String charset) {
    byte[] bytes = TEXTS.getFirst().getBytes(Charset.forName(charset));
    assertEquals(
        new TextDecoder.Decoded(TEXTS.getFirst(), charset, true), TextDecoder.decode(bytes, null));
  }

  @Test
  void westernTextStaysWestern() {
    byte[] bytes = "Café Zürich, naïve Straße".getBytes(Charset.forName("windows-1252"));
    assertEquals("Café Zürich, naïve Straße", TextDecoder.decode(bytes, null).text());
  }

  @Test
  void fewBadBytesDoNotTurnTheWholeTextAround() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("Ремонт дороги ".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes(" у Сумах".getBytes(StandardCharsets.UTF_8));
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes.toByteArray(), null);
    assertEquals("Ремонт дороги \uFFFD у Сумах", decoded.text());
    assertTrue(decoded.inferred());
  }
}
