package ua.obriy.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A line of the file of equivalences: kind, weight, then expressions that mean the same, with tabs
/// between. A weight that begins with `>` leads from the first expression to the others only.
///
/// @param pattern whether the expressions are beginnings (`проєкт*`) or pieces (`*проєкт*`)
record EquivalenceRow(
    Equivalence.Kind kind,
    double weight,
    boolean oneWay,
    boolean pattern,
    List<String> expressions) {

  /// @throws IOException when the file cannot be read or a line is wrong; the message names it
  static List<EquivalenceRow> read(Path file) throws IOException {
    List<EquivalenceRow> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          rows.add(parse(line));
        } catch (IllegalArgumentException e) {
          throw new IOException(file + ":" + number + ": " + e.getMessage() + "; got: " + line, e);
        }
      }
    }
    return rows;
  }

  static EquivalenceRow parse(String line) {
    String[] cells = line.strip().split("\\s*\t\\s*", -1);
    if (cells.length < 4) {
      throw new IllegalArgumentException("a line needs a kind, a weight and two expressions");
    }
    Equivalence.Kind kind = Equivalence.Kind.of(cells[0]);
    boolean oneWay = cells[1].startsWith(">");
    double weight = weight(oneWay ? cells[1].substring(1) : cells[1]);
    List<String> expressions = List.of(cells).subList(2, cells.length);
    boolean pattern = line.indexOf('*') >= 0;
    for (String expression : expressions) {
      check(expression, kind, pattern);
    }
    return new EquivalenceRow(kind, weight, oneWay, pattern, List.copyOf(expressions));
  }

  private static double weight(String cell) {
    double weight = Double.parseDouble(cell);
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("a weight is above 0 and at most 1");
    }
    return weight;
  }

  private static void check(String expression, Equivalence.Kind kind, boolean pattern) {
    if (expression.isBlank()) {
      throw new IllegalArgumentException("an expression is empty");
    }
    boolean starred = expression.matches("\\*?[^*\\s]{2,}\\*");
    if (pattern && (kind != Equivalence.Kind.SPELLING || !starred)) {
      throw new IllegalArgumentException(
          "only spellings have patterns, as проєкт* or *проєкт*, and then all of the line");
    }
  }
}
