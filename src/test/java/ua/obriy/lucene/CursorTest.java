package ua.obriy.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.obriy.search.SearchRequest.Sort;

class CursorTest {
  private static final Cursor CURSOR = new Cursor(Sort.NEWEST, 5, true, -7, Long.MIN_VALUE);

  @Test
  void cursorComesBackAsItWas() {
    assertEquals(CURSOR, Cursor.parse(CURSOR.render(), Sort.NEWEST));
    assertNull(Cursor.parse(null, Sort.NEWEST));
    assertEquals(5, Cursor.snapshot(CURSOR.render()));
    assertEquals(0, Cursor.snapshot(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "!!!", "ї", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void nonsenseIsRefusedAndNamed(String rendered) {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> Cursor.parse(rendered, Sort.NEWEST));
    assertTrue(refused.getMessage().contains("cursor"), refused.getMessage());
    assertTrue(refused.getMessage().endsWith(rendered), refused.getMessage());
  }

  @Test
  void changedCursorAndCursorOfAnotherOrderAreRefused() {
    String changed = CURSOR.render().replace('A', 'B');
    assertThrows(IllegalArgumentException.class, () -> Cursor.parse(changed, Sort.NEWEST));
    assertThrows(IllegalArgumentException.class, () -> Cursor.parse(CURSOR.render(), Sort.OLDEST));
  }
}
