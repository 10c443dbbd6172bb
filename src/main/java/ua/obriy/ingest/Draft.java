package ua.obriy.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Field;
import ua.obriy.model.Given;
import ua.obriy.model.Repair;

/// A document while it is being read; [Cleaning] and [Identity] finish it.
final class Draft {
  private static final int LONGEST_BEFORE = 200;
  private static final int WORDS_BEFORE = 40;
  private static final int MOST_LINES_NOTED = 20;

  final String origin;
  final String parser;
  @Nullable String id;
  @Nullable String url;
  String title = "";
  String text = "";
  @Nullable LocalDate date;
  @Nullable String source;
  @Nullable String kind;
  @Nullable String lang;
  Given given = Given.NOTHING;

  /// The text is a whole page: it may hold furniture and, when the title is empty, the headline.
  boolean page;

  /// Version of the reader, and for what came from the web, from where and when.
  String version = "";

  @Nullable String address;
  @Nullable Instant fetched;

  final List<Repair> repairs = new ArrayList<>();
  final Map<String, Object> extra = new LinkedHashMap<>();

  Draft(String origin, String parser) {
    this.origin = origin;
    this.parser = parser;
  }

  String textOf(Field field) {
    return field == Field.TITLE ? title : text;
  }

  void set(Field field, String value) {
    if (field == Field.TITLE) {
      title = value;
    } else {
      text = value;
    }
  }

  /// Records a change of the whole title or text, or of what has no place in it.
  void note(String kind, Field field, String before, String after) {
    note(kind, new Spot(field, 0), before, after);
  }

  /// Records a change; both sides are cut to what a person reads.
  void note(String kind, Spot spot, String before, String after) {
    int same = Math.max(0, sameStart(before, after) - WORDS_BEFORE);
    int start = before.length() > LONGEST_BEFORE && !after.isEmpty() ? same : 0;
    repairs.add(
        new Repair(kind, spot.field(), spot.line(), from(before, start), from(after, start)));
  }

  private static int sameStart(String before, String after) {
    int same = 0;
    while (same < Math.min(before.length(), after.length())
        && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    return same;
  }

  /// At most [#LONGEST_BEFORE] characters from the word that an index lies in.
  private static String from(String words, int start) {
    int word = words.lastIndexOf(' ', Math.min(start, words.length())) + 1;
    return start == 0 || word == 0 ? cut(words) : cut("…" + words.substring(word));
  }

  /// @param line from 1, of the original
  record Spot(Field field, int line) {}

  /// Records the lines that differ, if as many stand there now as before; at most
  /// [#MOST_LINES_NOTED] of them, then how many more.
  void noteLines(String kind, Field field, String before, String after) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    int changed = 0;
    for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
      if (!old.get(i).equals(now.get(i)) && changed++ < MOST_LINES_NOTED) {
        note(kind, new Spot(field, i + 1), old.get(i), now.get(i));
      }
    }
    if (changed > MOST_LINES_NOTED) {
      note(kind, field, "… ще " + (changed - MOST_LINES_NOTED), "");
    }
  }

  static String cut(String words) {
    if (words.length() <= LONGEST_BEFORE) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(LONGEST_BEFORE - 2)) ? 2 : 1;
    return words.substring(0, LONGEST_BEFORE - end) + "…";
  }
}
