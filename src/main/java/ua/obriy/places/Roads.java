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
    for (int at = from; at + 2 < text.length(); at++) {
      char dash = text.charAt(at + 1);
      if ((dash == '-' || dash == '–') && Character.isDigit(text.charAt(at + 2))) {
        return at;
      }
    }
    return -1;
  }
}
