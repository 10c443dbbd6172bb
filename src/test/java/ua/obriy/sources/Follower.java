package ua.obriy.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ua.obriy.fetch.FetchSettings;
import ua.obriy.fetch.HandClock;
import ua.obriy.fetch.PoliteFetcher;

/// A follower of one source, with a state on disk, documents in memory and a clock by hand.
final class Follower implements AutoCloseable {
  final HandClock clock = new HandClock();
  final MemoryIntake intake = new MemoryIntake();
  private final PoliteFetcher.Timing timing = new PoliteFetcher.Timing(clock, clock, new Random(1));
  private final PoliteFetcher fetcher;
  private final Path folder;
  Disk disk = Disk.REAL;

  Follower(Path folder) {
    this.folder = folder;
    this.fetcher =
        new PoliteFetcher(
            new FetchSettings(
                "",
                Set.of("localhost"),
                new FetchSettings.Limits(
                    200_000, Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1)),
                FetchSettings.Manners.USUAL.withTries(1)),
            timing);
  }

  static Source source(Source.Kind kind, String... locations) {
    return new Source(
        "Джерело", kind, List.of(locations), Duration.ofMinutes(15), null, null, null, 100, true);
  }

  Path states() {
    return folder.resolve("states");
  }

  /// As a program that was just started.
  Following started(Source... sources) {
    return new Following(
        List.of(sources),
        new Following.Parts(states(), folder, intake, fetcher, timing, _ -> {}),
        disk);
  }

  Status visit(Source source) {
    return started(source).visit(source);
  }

  @Override
  public void close() throws IOException {
    fetcher.close();
  }
}
