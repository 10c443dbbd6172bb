package ua.obriy.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import ua.obriy.ingest.ColumnMap;

/// Options of a run of indexing.
final class RunOptions {
  @Option(names = "--report", paramLabel = "FILE", descriptionKey = "index.report")
  private @Nullable Path report;

  @Option(names = "--dry-run", descriptionKey = "index.dryRun")
  private boolean dryRun;

  @Option(names = "--restart", descriptionKey = "index.restart")
  private boolean restart;

  @Option(names = "--verbose", descriptionKey = "index.verbose")
  private boolean verbose;

  @Option(
      names = "--max-failed",
      paramLabel = "SHARE",
      defaultValue = "5%",
      converter = Share.class,
      descriptionKey = "index.maxFailed")
  private double maxFailed = RunSettings.MAX_FAILED;

  @Option(
      names = "--map",
      paramLabel = "MAP",
      converter = Columns.class,
      descriptionKey = "index.map")
  private ColumnMap columns = ColumnMap.USUAL;

  RunSettings settings() {
    return new RunSettings(
        report, dryRun, restart, verbose, maxFailed, Schedule.COMMIT_EVERY, columns);
  }

  static final class Columns implements ITypeConverter<ColumnMap> {
    @Override
    public ColumnMap convert(String written) {
      return ColumnMap.parse(written);
    }
  }

  /// `5%` or `0.05`.
  static final class Share implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      boolean percent = value.endsWith("%");
      String number = percent ? value.substring(0, value.length() - 1) : value;
      double share = parsed(number.strip()) / (percent ? 100 : 1);
      if (!(share >= 0 && share <= 1)) {
        throw new TypeConversionException(value);
      }
      return share;
    }

    private static double parsed(String number) {
      try {
        return Double.parseDouble(number);
      } catch (NumberFormatException e) {
        throw new TypeConversionException(number);
      }
    }
  }
}
