package ua.obriy.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import ua.obriy.ingest.ColumnMap;

/// How a run of indexing goes.
///
/// @param report where to write the report; null for none
/// @param dryRun reads and understands everything and writes nothing
/// @param restart begins anew even if an unfinished run could be gone on with
/// @param verbose tells what each stage cost
/// @param maxFailed share of failed documents, 0..1, above which the run counts as failed
/// @param commitEvery results between two commits
/// @param columns what the columns of tables are
record RunSettings(
    @Nullable Path report,
    boolean dryRun,
    boolean restart,
    boolean verbose,
    double maxFailed,
    int commitEvery,
    ColumnMap columns) {
  /// A few broken lines are usual, a broken feed is not.
  static final double MAX_FAILED = 0.05;

  /// Columns of tables are known by their usual names.
  RunSettings(
      @Nullable Path report,
      boolean dryRun,
      boolean restart,
      boolean verbose,
      double maxFailed,
      int commitEvery) {
    this(report, dryRun, restart, verbose, maxFailed, commitEvery, ColumnMap.USUAL);
  }

  static final RunSettings USUAL =
      new RunSettings(null, false, false, false, MAX_FAILED, Schedule.COMMIT_EVERY);
}
