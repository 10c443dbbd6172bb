package ua.obriy.watch;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the journal: something that happened.
sealed interface Note {
  String watch();

  /// A search was saved.
  record Saved(Watch saved) implements Note {
    @Override
    public String watch() {
      return saved.id();
    }
  }

  record Deleted(String watch) implements Note {}

  record Matched(String watch, Match match) implements Note {}

  /// A match reached the webhook, or was given up.
  record Done(String watch, long number, boolean delivered) implements Note {}

  /// What is known of matches that are no longer kept.
  record Counted(String watch, long matches, long delivered, long dead) implements Note {}

  /// Cells separated by tabs; the first says what it is.
  default String line() {
    return String.join("\t", cells(this).stream().map(Note::encode).toList());
  }

  private static List<String> cells(Note note) {
    List<String> cells = new ArrayList<>();
    switch (note) {
      case Saved(Watch w) -> {
        Webhook hook = w.webhook();
        cells.addAll(List.of("W", w.id(), w.name(), w.text(), w.understood()));
        cells.addAll(List.of(Boolean.toString(w.asTyped()), FiltersText.write(w.filters())));
        cells.addAll(
            List.of(
                hook == null ? "" : hook.uri().toString(),
                hook == null ? "" : hook.secret(),
                w.created().toString()));
      }
      case Deleted(String watch) -> cells.addAll(List.of("D", watch));
      case Matched(String watch, Match m) -> {
        cells.addAll(List.of("M", watch, Long.toString(m.number()), m.at().toString()));
        cells.addAll(List.of(m.document(), m.title(), text(m.url()), text(m.date())));
        cells.addAll(List.of(text(m.source()), m.summary()));
      }
      case Done(String watch, long number, boolean delivered) ->
          cells.addAll(List.of(delivered ? "S" : "X", watch, Long.toString(number)));
      case Counted(String watch, long matches, long delivered, long dead) ->
          cells.addAll(
              List.of(
                  "C",
                  watch,
                  Long.toString(matches),
                  Long.toString(delivered),
                  Long.toString(dead)));
    }
    return cells;
  }

  /// @throws RuntimeException when it is no such line
  static Note parse(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      cells.add(URLDecoder.decode(cell, StandardCharsets.UTF_8));
    }
    String watch = cells.get(1);
    return switch (cells.getFirst()) {
      case "W" -> new Saved(watch(cells));
      case "D" -> new Deleted(watch);
      case "M" -> new Matched(watch, match(cells));
      case "S" -> new Done(watch, Long.parseLong(cells.get(2)), true);
      case "X" -> new Done(watch, Long.parseLong(cells.get(2)), false);
      case "C" ->
          new Counted(
              watch,
              Long.parseLong(cells.get(2)),
              Long.parseLong(cells.get(3)),
              Long.parseLong(cells.get(4)));
      default -> throw new IllegalArgumentException("no note: " + line);
    };
  }

  private static Watch watch(List<String> c) {
    Webhook hook = c.get(7).isEmpty() ? null : new Webhook(URI.create(c.get(7)), c.get(8));
    boolean asTyped = Boolean.parseBoolean(c.get(5));
    Instant created = Instant.parse(c.get(9));
    return new Watch(
        c.get(1), c.get(2), c.get(3), c.get(4), asTyped, FiltersText.read(c.get(6)), hook, created);
  }

  private static Match match(List<String> c) {
    return new Match(
        Long.parseLong(c.get(2)),
        Instant.parse(c.get(3)),
        c.get(4),
        c.get(5),
        known(c.get(6)),
        c.get(7).isEmpty() ? null : LocalDate.parse(c.get(7)),
        known(c.get(8)),
        c.get(9));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static @Nullable String known(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static String encode(String cell) {
    return URLEncoder.encode(cell, StandardCharsets.UTF_8);
  }
}
