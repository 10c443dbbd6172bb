package ua.obriy.places;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.obriy.model.Field;
import ua.obriy.model.SourceDocument;

/// Finds the names of state roads: «Н-11 Дніпро – Миколаїв». In a project they say which road is
/// mended and not where, so that their ends are no places of it; in news they are mentioned places.
final class Roads {
  private static final Pattern STATE_ROAD =
      Pattern.compile(
          "[МНРТMHPT][-–]\\d{2}(?:-\\d{2})*\\s+((?:\\([^)]*\\)|[^,;(])*?)(?=,|;| км| на"
              + " ділянці|$)");

  private Roads() {}

  /// The occurrences without those that only name a road of the project.
  static List<Occurrence> without(SourceDocument project, List<Occurrence> all) {
    if (all.isEmpty()) {
      return all;
    }
    List<Occurrence> kept = all;
    for (Field field : Field.values()) {
      String text = project.textOf(field);
      Matcher road = STATE_ROAD.matcher(text);
      int at = nextNumber(text, 0);
      while (at >= 0) {
        road.region(at, text.length());
        int next = at + 1;
        if (road.lookingAt()) {
          kept = withoutRoad(kept, field, road.start(1), road.end(1));
          next = Math.max(next, road.end());
        }
        at = nextNumber(text, next);
      }
    }
    return kept;
  }

  private static List<Occurrence> withoutRoad(List<Occurrence> all, Field field, int from, int to) {
    List<Occurrence> kept = new ArrayList<>(all);
    kept.removeIf(
        one -> one.field() == field && one.mention().start() >= from && one.mention().end() <= to);
    return kept;
  }

  /// Where a letter, a dash and a digit stand, which the expression need not look for; or -1.
  private static int nextNumber(String text, int from) {
    int hyphen = nextNumber(text, '-', from);
    int dash = nextNumber(text, '–', from);
    return hyphen < 0 || dash < 0 ? Math.max(hyphen, dash) : Math.min(hyphen, dash);
  }

  private static int nextNumber(String text, char dash, int from) {
    int at = text.indexOf(dash, from + 1);
    while (at >= 0 && at + 1 < text.length() && !Character.isDigit(text.charAt(at + 1))) {
      at = text.indexOf(dash, at + 1);
    }
    return at < 0 || at + 1 >= text.length() ? -1 : at - 1;
  }
}
