package ua.obriy.ingest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The names of the columns of a sheet and which member of a document each fills.
///
/// @param map what the columns are
record SheetHeader(List<String> names, ColumnMap map) {
  private static final int ROWS_TO_LOOK_AT = 6;
  private static final int LONGEST_NAME = 80;

  /// The row of the header: the first with several cells, when each is a name, and something says
  /// that it differs from the rows below; -1 when there is none. Rows of one cell above it are a
  /// caption.
  static int find(List<List<String>> rows, ColumnMap map) {
    int widest = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int at = 0; at < Math.min(ROWS_TO_LOOK_AT, rows.size() - 1); at++) {
      List<String> filled = rows.get(at).stream().filter(cell -> !cell.isEmpty()).toList();
      if (filled.size() > 1) {
        boolean names =
            filled.stream().allMatch(SheetHeader::isName)
                && new HashSet<>(filled).size() == filled.size();
        boolean wide = filled.size() * 4 >= widest * 3;
        return names && wide && isHead(rows.get(at), rows.subList(at + 1, rows.size()), map)
            ? at
            : -1;
      }
    }
    return -1;
  }

  /// Whether a name is one of ours, or a column below holds mostly numbers or days.
  private static boolean isHead(List<String> head, List<List<String>> below, ColumnMap map) {
    for (int i = 0; i < head.size(); i++) {
      int column = i;
      List<String> cells =
          below.stream()
              .filter(row -> row.size() > column && !row.get(column).isEmpty())
              .map(row -> row.get(column))
              .toList();
      long values = cells.stream().filter(SheetHeader::isValue).count();
      boolean ours = map.memberOf(head.get(i)).isPresent();
      if (ours || (values > 0 && values * 2 > cells.size())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isValue(String cell) {
    return cell.chars().noneMatch(Character::isLetter) || Dates.parse(cell).isPresent();
  }

  private static boolean isName(String cell) {
    return cell.length() <= LONGEST_NAME
        && (cell.startsWith("№") || cell.chars().anyMatch(Character::isLetter))
        && Dates.parse(cell).isEmpty()
        && ".!?".indexOf(cell.charAt(cell.length() - 1)) < 0;
  }

  String name(int column) {
    String name = column < names.size() ? names.get(column) : "";
    return name.isEmpty() ? "стовпчик " + (column + 1) : name;
  }

  /// Puts the cell where its column belongs; false when that is none of ours or the value fits not.
  boolean fill(Draft draft, int column, String cell) {
    String member = map.memberOf(name(column)).orElse("");
    switch (member) {
      case "id" -> draft.id = cell;
      case "url" -> draft.url = cell;
      case "title" -> draft.title = cell;
      case "text" -> draft.text = cell;
      case "source" -> draft.source = cell;
      case "kind" -> draft.kind = cell;
      case "lang" -> draft.lang = cell;
      case "date" -> {
        Optional<LocalDate> date = Dates.parse(cell);
        draft.date = date.orElse(draft.date);
        return date.isPresent();
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
