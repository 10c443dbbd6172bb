package ua.obriy.text;

import java.util.Locale;
import java.util.Set;

/// Words that are written short with a dot, after which no sentence ends.
final class Abbreviations {
  private static final Set<String> DOTTED =
      Set.of(
          "м", "с", "смт", "сел", "обл", "р", "рн", "вул", "просп", "пр", "пров", "пл", "бул",
          "бульв", "буд", "кв", "ім", "св", "ст", "ч", "п", "пп", "д", "др", "проф", "акад", "доц",
          "гр", "тов", "тис", "млн", "млрд", "грн", "коп", "дол", "га", "км", "кг", "тел", "ред",
          "див", "напр", "ін", "зокр", "заст", "нач", "кер", "міськ", "рр", "хв", "год", "сек", "о",
          "т", "зв", "н", "е", "крб", "стор", "мкрн", "мкр", "урод", "ур");

  private static final int LONGEST = 5;

  private Abbreviations() {}

  static boolean isDotted(char[] word, int size) {
    if (size > LONGEST) {
      return false;
    }
    String folded = new String(word, 0, size).toLowerCase(Locale.ROOT);
    return size == 1 && Character.isLetter(word[0]) || DOTTED.contains(folded);
  }
}
