package ua.obriy.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How a run of indexing goes.
///
/// @param report where to write the report; null for none
/// @param dryRun reads and understands everything and writes nothing
/// @param restart begins anew even if an unfinished run could be gone on with
/// @param verbose tells what each stage cost
/// @param maxFailed share of failed documents, 0..1, above which the run counts as failed
/// @param commitEvery results between two commits
record RunSettings(
    @Nullable Path report,
    boolean dryRun,
    boolean restart,
    boolean verbose,
    double maxFailed,
    int commitEvery) {
  /// A few broken lines are usual, a broken feed is not.
  static final double MAX_FAILED = 0.05;

  static final RunSettings USUAL =
      new RunSettings(null, false, false, false, MAX_FAILED, Schedule.COMMIT_EVERY);
}
