package ua.obriy.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// CSV, also with semicolons or tabs: one document a row under a header. The delimiter is the one
/// that makes a table of the first rows.
final class DelimitedReader implements FormatReader {
  private static final char[] DELIMITERS = {'\t', ';', ',', '|'};
  private static final int ROWS_TO_LOOK_AT = 50;
  private static final double SAME_LENGTH = 0.8;
  private static final int LEAST_ROWS = 3;

  private final ColumnMap map;

  DelimitedReader(ColumnMap map) {
    this.map = map;
  }

  /// The first rows, cut with one delimiter.
  private record Sample(char delimiter, List<List<String>> rows) {
    int columns() {
      return rows.getLast().size();
    }

    /// Rows of one length: a table, whatever stands in it.
    boolean isEven() {
      long even = rows.stream().filter(row -> row.size() == columns()).count();
      return columns() > 1 && rows.size() > 1 && even >= SAME_LENGTH * rows.size();
    }

    boolean hasHeader(ColumnMap map) {
      return isUnmistakable(map)
          || (isEven() && rows.stream().limit(10).anyMatch(row -> TableRows.isHeader(row, map)));
    }

    /// A first row of known names, though the rows below are ragged.
    private boolean isUnmistakable(ColumnMap map) {
      List<String> first = rows.getFirst();
      return rows.size() > 1
          && TableRows.isHeader(first, map)
          && first.stream().filter(name -> map.memberOf(name).isPresent()).limit(2).count() == 2;
    }

    /// Prose has commas too, but not as many in each of its lines.
    boolean isEvident() {
      int least = delimiter == ',' || delimiter == '|' ? 4 : 3;
      boolean same = rows.stream().allMatch(row -> row.size() == columns());
      boolean filled = rows.stream().allMatch(row -> row.size() > 1);
      return same && filled && rows.size() >= LEAST_ROWS && columns() >= least;
    }
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public boolean reads(Head head) {
    return sample(head).isPresent();
  }

  @Override
  public Readings open(Input input) {
    Head head = input.head();
    char delimiter = sample(head).orElseThrow().delimiter();
    String charset = head.charset();
    boolean wide = charset.startsWith("UTF");
    TableRows.Table table = new TableRows.Table(input.origin(), name(), map, wide ? null : charset);
    Reader reader = new InputStreamReader(input.stream(), Charset.forName(charset));
    return new TableRows(new Rows(reader, delimiter, input.limits()), table);
  }

  private Optional<Sample> sample(Head head) {
    List<Sample> samples = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      if (head.text().indexOf(delimiter) >= 0) {
        List<List<String>> rows = firstRows(head, delimiter);
        if (!rows.isEmpty()) {
          samples.add(new Sample(delimiter, rows));
        }
      }
    }
    Comparator<Sample> wider = Comparator.comparingInt(Sample::columns);
    return samples.stream()
        .filter(sample -> sample.hasHeader(map))
        .max(wider)
        .or(() -> samples.stream().filter(Sample::isEvident).max(wider));
  }

  /// Without the last row when the head may have cut it, and without blank ones.
  private static List<List<String>> firstRows(Head head, char delimiter) {
    boolean whole = head.bytes().length < Head.SIZE;
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = format(delimiter).parse(new StringReader(head.text()))) {
      Iterator<CSVRecord> records = parser.iterator();
      while (rows.size() < ROWS_TO_LOOK_AT && records.hasNext()) {
        List<String> row = records.next().toList();
        boolean last = !whole && !records.hasNext();
        if (!last && !row.stream().allMatch(String::isBlank)) {
          rows.add(row);
        }
      }
    } catch (IOException | UncheckedIOException _) {
      return List.of();
    }
    return rows;
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(true)
        .setTrailingData(true)
        .setLenientEof(true)
        .get();
  }

  /// Reads row after row; one that is longer than a document may be ends the file.
  private static final class Rows implements TableRows.Rows {
    private final Bounded bounded;
    private final char delimiter;
    private @Nullable CSVParser parser;
    private @Nullable Iterator<CSVRecord> records;

    Rows(Reader reader, char delimiter, Limits limits) {
      this.bounded = new Bounded(reader, limits.documentBytes());
      this.delimiter = delimiter;
    }

    @Override
    public TableRows.@Nullable Row next() throws IOException {
      bounded.startRow();
      try {
        if (parser == null || records == null) {
          parser = format(delimiter).parse(bounded);
          records = parser.iterator();
        }
        long line = parser.getCurrentLineNumber() + 1;
        return records.hasNext() ? new TableRows.Row(line, records.next().toList()) : null;
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }

  /// Fails when much more than a row was read since its start, and leaves out a byte order mark.
  private static final class Bounded extends FilterReader {
    private final int most;
    private int left;
    private boolean started;

    Bounded(Reader reader, int most) {
      super(reader);
      this.most = most;
    }

    void startRow() {
      left = most;
    }

    @Override
    public int read() throws IOException {
      char[] single = new char[1];
      return read(single, 0, 1) < 0 ? -1 : single[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new IOException(
            "рядок таблиці завеликий: понад " + most + " знаків; чи всі лапки закрито?");
      }
      boolean mark = !started && read > 0 && target[offset] == '\uFEFF';
      started = true;
      if (mark) {
        System.arraycopy(target, offset + 1, target, offset, read - 1);
        return read == 1 ? read(target, offset, length) : read - 1;
      }
      return read;
    }
  }
}
