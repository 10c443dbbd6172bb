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
      if (!mayNumberRoad(project.textOf(field))) {
        continue;
      }
      kept = new ArrayList<>(kept);
      Matcher road = STATE_ROAD.matcher(project.textOf(field));
      while (road.find()) {
        int from = road.start(1);
        int to = road.end(1);
        kept.removeIf(
            one ->
                one.field() == field && one.mention().start() >= from && one.mention().end() <= to);
      }
    }
    return kept;
  }

  /// Whether the text has a digit behind a dash, without which the expression need not look.
  private static boolean mayNumberRoad(String text) {
    for (int at = 0; at + 1 < text.length(); at++) {
      char c = text.charAt(at);
      if ((c == '-' || c == '–') && Character.isDigit(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }
}
