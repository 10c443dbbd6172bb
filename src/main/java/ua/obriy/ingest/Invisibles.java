package ua.obriy.ingest;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ua.obriy.model.Field;

/// Removes characters that nobody sees and that break words: control characters, zero-width spaces,
/// soft hyphens, marks of writing direction, halves of surrogate pairs. Joiners and variation
/// selectors stay, emoji need them.
final class Invisibles {
  static void remove(Draft draft, Field field) {
    String text = draft.textOf(field);
    if (text.codePoints().noneMatch(Invisibles::isInvisible)) {
      return;
    }
    Map<Integer, Integer> removed = new TreeMap<>();
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isInvisible(c)) {
                removed.merge(c, 1, Integer::sum);
              } else {
                kept.appendCodePoint(c);
              }
            });
    draft.note("control", new Draft.Spot(field, firstLine(text)), named(removed), "");
    draft.set(field, kept.toString());
  }

  private static int firstLine(String text) {
    int line = 1;
    for (int i = 0; i < text.length() && !isInvisible(text.codePointAt(i)); i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }

  private static String named(Map<Integer, Integer> removed) {
    return removed.entrySet().stream()
        .map(entry -> String.format("U+%04X ×%d", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static boolean isInvisible(int c) {
    return switch (c) {
      case '\t', '\n' -> false;
      case 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
      default ->
          Character.isISOControl(c)
              || (c >= 0x202A && c <= 0x202E)
              || (c >= 0x2066 && c <= 0x2069)
              || (c >= 0xD800 && c <= 0xDFFF);
    };
  }

  private Invisibles() {}
}
