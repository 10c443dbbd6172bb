package ua.obriy.text;

import java.util.Locale;

/// What the keys of a Latin (QWERTY) keyboard write with a Cyrillic layout.
public enum KeyboardLayout {
  UKRAINIAN("'йцукенгшщзхїґфівапролджєячсмитьбю."),
  RUSSIAN("ёйцукенгшщзхъ\\фывапролджэячсмитьбю.");

  private static final String KEYS = "`qwertyuiop[]\\asdfghjkl;'zxcvbnm,./";
  private static final String SHIFTED = "~QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";

  private final String letters;

  KeyboardLayout(String letters) {
    this.letters = letters;
  }

  /// What comes out when the keys of this Latin text are pressed in this layout; characters of no
  /// key stay.
  public String decode(String latin) {
    StringBuilder typed = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char key = latin.charAt(i);
      int plain = KEYS.indexOf(key);
      int shifted = SHIFTED.indexOf(key);
      if (plain >= 0) {
        typed.append(letters.charAt(plain));
      } else if (shifted >= 0) {
        typed.append(String.valueOf(letters.charAt(shifted)).toUpperCase(Locale.ROOT));
      } else {
        typed.append(key);
      }
    }
    return typed.toString();
  }

  /// The Latin text that the same keys write: `руддщ` was `hello`.
  public String encode(String cyrillic) {
    StringBuilder typed = new StringBuilder(cyrillic.length());
    for (int i = 0; i < cyrillic.length(); i++) {
      char letter = cyrillic.charAt(i);
      int plain = letters.indexOf(letter);
      int shifted = letters.indexOf(Character.toLowerCase(letter));
      if (plain >= 0) {
        typed.append(KEYS.charAt(plain));
      } else {
        typed.append(shifted >= 0 ? SHIFTED.charAt(shifted) : letter);
      }
    }
    return typed.toString();
  }

  /// How near two letters lie on the Ukrainian keyboard: 1 side by side, 0 the same, 9 for far or
  /// unknown.
  public static int distance(char a, char b) {
    int one = UKRAINIAN.letters.indexOf(a);
    int other = UKRAINIAN.letters.indexOf(b);
    if (one < 0 || other < 0) {
      return 9;
    }
    int rows = Math.abs(row(one) - row(other));
    int columns = Math.abs(column(one) - column(other));
    return rows <= 1 && columns <= 1 ? Math.max(rows, columns) : 9;
  }

  private static int row(int key) {
    return key < 14 ? 0 : key < 25 ? 1 : 2;
  }

  private static int column(int key) {
    return key < 14 ? key : key < 25 ? key - 13 : key - 24;
  }
}
