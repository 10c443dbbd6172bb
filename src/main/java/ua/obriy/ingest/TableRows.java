package ua.obriy.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Field;

/// The documents of a table, one a row, whatever the format that the rows came in.
///
/// One of the first rows is the header: the first that names a column for the title or the text,
/// by the user's map or by usual names. What stands above it is a heading of the table and no
/// document. Columns that mean nothing to us are kept under their own names.
final class TableRows implements Readings {

  /// The rows of a table from its top.
  interface Rows {
    /// The next one, null at the end.
    @Nullable Row next() throws IOException;
  }

  /// @param number of the row or of its first line, from 1; goes into the document's origin
  record Row(long number, List<String> cells) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /// @param charset to note as inferred; null when there is nothing to note
  record Table(String origin, String parser, ColumnMap map, @Nullable String charset) {}

  private static final int ROWS_FOR_HEADER = 10;
  private static final String SEVERAL = "\\s+\\|\\s+";
  private static final List<String> LISTS =
      List.of("places", "topics", "people", "organizations", "project");

  private final Rows rows;
  private final Table table;
  private List<String> header = List.of();

  TableRows(Rows rows, Table table) {
    this.rows = rows;
    this.table = table;
  }

  @Override
  public @Nullable Reading next() throws IOException {
    if (header.isEmpty()) {
      Reading complaint = readHeader();
      if (complaint != null) {
        return complaint;
      }
    }
    Row row = rows.next();
    while (row != null && row.isBlank()) {
      row = rows.next();
    }
    return row == null ? null : document(row);
  }

  private @Nullable Reading readHeader() throws IOException {
    List<String> first = List.of();
    for (int i = 0; i < ROWS_FOR_HEADER; i++) {
      Row row = rows.next();
      if (row != null && isHeader(row.cells(), table.map())) {
        header = members(row.cells());
        return null;
      }
      first = row == null || !first.isEmpty() || row.isBlank() ? first : row.cells();
    }
    return first.isEmpty() ? Reading.skipped(table.origin(), Cleaning.EMPTY) : unknown(first);
  }

  /// Whether the cells name a column for the title or the text, and all that the user named.
  static boolean isHeader(List<String> cells, ColumnMap map) {
    List<String> bare = cells.stream().map(ColumnMap::bare).toList();
    boolean words =
        cells.stream()
            .flatMap(cell -> map.memberOf(cell).stream())
            .anyMatch(member -> member.equals("title") || member.equals("text"));
    return words && bare.containsAll(map.columns());
  }

  private Reading unknown(List<String> cells) {
    String columns =
        cells.stream()
            .filter(cell -> !cell.isBlank())
            .map(cell -> "«" + Draft.cut(cell.strip()) + "»")
            .collect(Collectors.joining(", "));
    String missing =
        table.map().isGiven()
            ? "немає всіх стовпців, названих у --map"
            : "не видно, у якому стовпці назва чи текст";
    return Reading.failed(
        table.origin(),
        "таблиця без відомого заголовка: "
            + missing
            + "; знайдено стовпці: "
            + columns
            + "; скажіть, що є що: --map title=…,text=…");
  }

  /// A member for each column; a second column of a member keeps its own name.
  private List<String> members(List<String> cells) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String own = cells.get(i).isBlank() ? "стовпець " + (i + 1) : cells.get(i).strip();
      String member =
          table.map().memberOf(own).filter(known -> !members.contains(known)).orElse(own);
      members.add(members.contains(member) ? member + " " + (i + 1) : member);
    }
    return members;
  }

  private Reading document(Row row) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i).strip();
      String member = i < header.size() ? header.get(i) : "стовпець " + (i + 1);
      if (!cell.isEmpty()) {
        members.put(member, LISTS.contains(member) ? Arrays.asList(cell.split(SEVERAL)) : cell);
      }
    }
    Draft draft = new Draft(table.origin() + ":" + row.number(), table.parser());
    if (table.charset() != null) {
      draft.note("charset", Field.TEXT, table.charset(), "UTF-8");
    }
    return new JsonDocument(members, draft).read();
  }
}
