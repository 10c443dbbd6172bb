package ua.obriy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardLayoutTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      textBlock =
          """
          UKRAINIAN, ghjtrn,     проект
          UKRAINIAN, rfv`zytwm,  кам'янець
          UKRAINIAN, rb]d,       київ
          UKRAINIAN, Rb]d,       Київ
          UKRAINIAN, ;bnkj,      житло
          UKRAINIAN, e;ujhjl,    ужгород
          RUSSIAN,   ghbdtn,     привет
          RUSSIAN,   gjl]tpl,    подъезд
          """)
  void keysGiveTheLettersOfTheLayout(KeyboardLayout layout, String keys, String letters) {
    assertEquals(letters, layout.decode(keys));
    assertEquals(keys, layout.encode(letters));
  }

  @ParameterizedTest
  @CsvSource({"ф, і, 1", "ф, й, 1", "ф, ф, 0", "ф, ж, 9", "ф, w, 9"})
  void neighboursOnTheKeyboardAreNear(char a, char b, int distance) {
    assertEquals(distance, KeyboardLayout.distance(a, b));
  }
}
