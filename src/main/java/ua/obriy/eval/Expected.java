package ua.obriy.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Figures that an evaluation must reach.
public final class Expected {
  private static final int CELLS = 4;

  private record Figure(Line line, String kind, Metric metric, double value, double tolerance) {}

  private final List<Figure> figures;

  private Expected(List<Figure> figures) {
    this.figures = figures;
  }

  /// Reads lines of kind (or `all`), metric as the table calls it, figure and tolerance, tabs
  /// between; `#` begins a comment.
  ///
  /// @throws IOException when the file cannot be read or a line breaks the format; the message
  ///     names the line
  public static Expected read(Path file) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (Line line : Line.of(file, "\t")) {
      String[] cells = line.cells();
      if (cells.length != CELLS) {
        throw line.broken("потрібно «вид⇥міра⇥значення⇥допуск»");
      }
      Metric metric =
          Arrays.stream(Metric.values())
              .filter(one -> one.label().equals(cells[1]))
              .findFirst()
              .orElseThrow(() -> line.broken("невідома міра «" + cells[1] + "»"));
      figures.add(new Figure(line, cells[0], metric, line.real(cells[2]), line.real(cells[3])));
    }
    return new Expected(figures);
  }

  /// What the evaluation misses by more than the tolerance, one message each.
  ///
  /// @throws IOException when a kind of query that is expected has no queries
  public List<String> missedBy(Evaluation evaluation) throws IOException {
    List<String> missed = new ArrayList<>();
    for (Figure figure : figures) {
      double[] values = evaluation.values(figure.kind(), figure.metric());
      if (values.length == 0) {
        throw figure.line().broken("немає запитів виду «" + figure.kind() + "»");
      }
      double mean = Interval.of(values).mean();
      if (mean < figure.value() - figure.tolerance()) {
        missed.add(
            String.format(
                Locale.ROOT,
                "%s %s: %.3f, очікувано %.3f (допуск %.3f)",
                figure.kind(),
                figure.metric().label(),
                mean,
                figure.value(),
                figure.tolerance()));
      }
    }
    return missed;
  }
}
