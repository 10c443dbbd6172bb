package ua.obriy.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import ua.obriy.run.Stages.Stage;

/// What each stage of a run cost, for people: processor seconds, share, milliseconds a document.
record StageTable(Console console) {
  private static final double MEGA = 1 << 20;

  void tell(Run run) {
    long documents = run.handled();
    double seconds = run.seconds();
    console.say("index.speed", documents, seconds, documents / seconds, run.bytes / MEGA / seconds);
    Map<Stage, Duration> spent = run.spent();
    double all = spent.values().stream().mapToDouble(StageTable::secondsOf).sum();
    line(console.messages().text("stage.head"), "stage.columns");
    spent.forEach((stage, time) -> row(stage.name(), secondsOf(time), all, documents));
    row("ALL", all, all, documents);
  }

  private void line(String name, String columns) {
    console.err().printf(Locale.ROOT, "  %-22s %s%n", name, console.messages().text(columns));
  }

  private void row(String stage, double seconds, double all, long documents) {
    console
        .err()
        .printf(
            Locale.ROOT,
            "  %-22s %9.2f %7.1f %9.3f%n",
            console.messages().text("stage." + stage),
            seconds,
            all > 0 ? 100 * seconds / all : 0,
            documents > 0 ? 1000 * seconds / documents : 0);
  }

  static double secondsOf(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
