package ua.obriy.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.obriy.fetch.FetchSettings;
import ua.obriy.fetch.PoliteFetcher;
import ua.obriy.ingest.Ingest;
import ua.obriy.ingest.Outcome;
import ua.obriy.sources.Crawl;

/// The web as this process may ask it.
final class Web {
  private static final int MOST_PAGES = 500;

  /// @param tries of one request
  static PoliteFetcher fetcher(int tries) {
    return new PoliteFetcher(settings(tries), timing());
  }

  private static FetchSettings settings(int tries) {
    FetchSettings usual = FetchSettings.usual(variable("OBRIY_CONTACT"), allowed());
    return new FetchSettings(
        usual.contact(), usual.allowed(), usual.limits(), usual.manners().withTries(tries));
  }

  private static Set<String> allowed() {
    return Stream.of(variable("OBRIY_FETCH_ALLOW").split(","))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String variable(String name) {
    return Objects.requireNonNullElse(System.getenv(name), "");
  }

  static PoliteFetcher.Timing timing() {
    return new PoliteFetcher.Timing(Clock.systemUTC(), Web::pause, new Random());
  }

  /// Waits, but no longer than until the process is told to stop.
  private static boolean pause(Duration time) {
    try {
      return !Stop.requestedWithin(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Reads what stands at an address.
  static void crawl(String address, Ingest run, Consumer<Outcome> receiver) {
    try (PoliteFetcher fetcher = fetcher(3)) {
      new Crawl(fetcher, MOST_PAGES).read(address, run, receiver);
    }
  }

  private Web() {}
}
