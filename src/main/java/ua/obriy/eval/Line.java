package ua.obriy.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A line of a file of judgements, runs or figures.
record Line(Path file, int number, String[] cells) {

  /// The lines that are neither blank nor comments.
  static List<Line> of(Path file, String separator) throws IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!text.isBlank() && !text.startsWith("#")) {
        lines.add(new Line(file, number, text.split(separator, -1)));
      }
    }
    return lines;
  }

  int whole(String cell) throws IOException {
    try {
      return Integer.parseInt(cell.strip());
    } catch (NumberFormatException _) {
      throw broken("має бути ціле число, а є «" + cell + "»");
    }
  }

  double real(String cell) throws IOException {
    try {
      return Double.parseDouble(cell.strip());
    } catch (NumberFormatException _) {
      throw broken("має бути число, а є «" + cell + "»");
    }
  }

  IOException broken(String needed) {
    return new IOException(file + ":" + number + ": " + needed);
  }
}
