package ua.obriy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.run.Figures;
import ua.obriy.run.RunTally;

/// The report of a run as JSON. Times are ISO 8601, UTC; lists of documents hold the first
/// [RunTally#MOST_ITEMS], `counts` counts all.
record RunReport(Run run, Ending ending) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final double MEGA = 1 << 20;

  /// @param end `complete`, `stopped` or `failed`
  /// @param exitCode null when stopped: then it is the signal's
  /// @param error what went wrong
  record Ending(String end, @Nullable Integer exitCode, @Nullable String error) {}

  /// In one step: never half a report, and the old one stays if this one cannot be written.
  void write(Path file) throws IOException {
    Path whole = file.toAbsolutePath();
    Path draft = Files.createTempFile(whole.getParent(), whole.getFileName() + ".", ".tmp");
    try {
      Files.write(draft, JSON.writeValueAsBytes(members()));
      Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private Map<String, Object> members() {
    Figures figures = run.tally.figures();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("end", ending.end());
    if (ending.exitCode() != null) {
      members.put("exitCode", ending.exitCode());
    }
    if (ending.error() != null) {
      members.put("error", ending.error());
    }
    members.put("started", run.started.toString());
    members.put("ended", Instant.now().toString());
    members.put("options", options());
    members.put("counts", figures.total());
    members.put("failedShare", figures.total().failedShare());
    members.put("sources", figures.sources());
    members.put("formats", figures.formats());
    members.put("repairs", figures.repairs());
    members.put("reasons", figures.reasons());
    members.put("failed", figures.failed());
    members.put("skipped", figures.skipped());
    members.put("duplicates", duplicates(figures));
    members.put("speed", speed());
    return members;
  }

  private Map<String, Object> options() {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("sources", run.sources);
    options.put("dryRun", run.settings.dryRun());
    options.put("restart", run.settings.restart());
    options.put("maxFailed", run.settings.maxFailed());
    return options;
  }

  private List<Map<String, String>> duplicates(Figures figures) {
    List<Map<String, String>> duplicates = new ArrayList<>();
    for (Figures.Item item : figures.duplicates()) {
      Map<String, String> duplicate = new LinkedHashMap<>();
      duplicate.put("origin", item.origin());
      duplicate.put("id", item.what());
      String first = run.firstOf.get(item.what());
      if (first != null) {
        duplicate.put("duplicateOf", first);
      }
      duplicates.add(duplicate);
    }
    return duplicates;
  }

  /// Of this process: what an earlier one did before it was ended is not in it.
  private Map<String, Object> speed() {
    Map<String, Object> speed = new LinkedHashMap<>();
    double seconds = run.seconds();
    speed.put("resumedFrom", run.resumed == null ? 0 : run.resumed.position());
    speed.put("results", run.handled());
    speed.put("seconds", rounded(seconds));
    speed.put("resultsPerSecond", rounded(run.handled() / seconds));
    speed.put("megabytesPerSecond", rounded(run.bytes / MEGA / seconds));
    Map<String, Object> stages = new LinkedHashMap<>();
    run.spent()
        .forEach(
            (stage, time) -> stages.put(stage.name().toLowerCase(Locale.ROOT), secondsOf(time)));
    speed.put("processorSeconds", stages);
    return speed;
  }

  private static double secondsOf(Duration time) {
    return rounded(StageTable.secondsOf(time));
  }

  private static double rounded(double number) {
    return Math.round(1000 * number) / 1000.0;
  }
}
