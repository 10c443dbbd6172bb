package ua.obriy.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.extract.Part;

/// A sheet: with a header a document for each row, else one document with a line for each row.
final class SheetReadings implements Readings {
  private final String origin;
  private final String format;
  private final Part.Table sheet;
  private final ColumnMap map;
  private final int headerAt;
  private final String caption;
  private int next;

  SheetReadings(Input input, String format, Part.Table sheet) {
    this.origin = input.origin() + "!/" + sheet.name();
    this.format = format;
    this.sheet = sheet;
    this.map = input.conditions().formats().columns();
    this.headerAt = SheetHeader.find(sheet.rows(), map);
    this.caption = caption();
    this.next = headerAt + 1;
  }

  @Override
  public @Nullable Reading next() {
    if (next >= sheet.rows().size()) {
      return null;
    }
    if (headerAt < 0) {
      next = sheet.rows().size();
      return new Reading.Parsed(whole());
    }
    return new Reading.Parsed(row(next++));
  }

  /// What stands above the header.
  private String caption() {
    return String.join(
        " ", sheet.rows().subList(0, Math.max(0, headerAt)).stream().map(List::getFirst).toList());
  }

  private Draft whole() {
    Draft draft = new Draft(origin, format);
    String title = sheet.about().title();
    draft.title = title == null ? "" : title;
    draft.date = sheet.about().date();
    draft.text = String.join("\n", sheet.rows().stream().map(SheetReadings::line).toList());
    PageText.name(draft);
    return draft;
  }

  private static String line(List<String> row) {
    return String.join(" | ", row.stream().filter(cell -> !cell.isEmpty()).toList());
  }

  private Draft row(int at) {
    Draft draft = new Draft(origin + ":" + (at + 1), format);
    SheetHeader header = new SheetHeader(sheet.rows().get(headerAt), map);
    List<String> lines = new ArrayList<>();
    List<String> cells = sheet.rows().get(at);
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (!cell.isEmpty() && !header.fill(draft, i, cell)) {
        lines.add(header.name(i) + ": " + cell);
        draft.extra.put(header.name(i), cell);
      }
    }
    if (draft.text.isEmpty()) {
      draft.text = String.join("\n", lines);
    }
    if (draft.title.isEmpty()) {
      draft.title =
          cells.stream().max(Comparator.comparingInt(String::length)).map(Draft::cut).orElse("");
    }
    if (!caption.isEmpty()) {
      draft.extra.putIfAbsent("table", caption);
    }
    return draft;
  }
}
