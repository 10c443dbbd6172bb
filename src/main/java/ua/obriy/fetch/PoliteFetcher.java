package ua.obriy.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.Closeable;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Asks servers one request at a time with a pause between, and never what their robots.txt denies.
/// Safe for use by several threads; those who want the same server wait for each other.
public final class PoliteFetcher implements Closeable {
  private static final Duration RULES_KEPT = Duration.ofHours(24);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final int MOST_HOSTS = 10_000;

  private final FetchSettings.Manners manners;
  private final Fetcher fetcher;
  private final Timing timing;
  private final Backoff backoff;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final Map<String, Rules> rules = new ConcurrentHashMap<>();

  /// Where time and chance come from.
  public record Timing(Clock clock, Pause pause, RandomGenerator chance) {}

  public PoliteFetcher(FetchSettings settings, Timing timing) {
    this.manners = settings.manners();
    this.fetcher = new Fetcher(settings, timing.clock());
    this.timing = timing;
    this.backoff = new Backoff(FIRST_PAUSE, manners.patience(), timing.chance());
  }

  /// A host, which is asked one thing at a time.
  private static final class Host {
    final ReentrantLock turn = new ReentrantLock();
    Instant next = Instant.MIN;
  }

  /// What the robots.txt of a scheme, host and port says. Its lock is held while others' turns are
  /// awaited, never the other way round.
  private static final class Rules {
    final ReentrantLock reading = new ReentrantLock();
    volatile @Nullable SimpleRobotRules known;
    Instant until = Instant.MIN;
  }

  /// An address for people: without names, passwords and values that look secret.
  public static String shown(String address) {
    return Address.shown(address);
  }

  /// @param address as it was written or linked
  /// @param known what the server told at the last answer
  public Fetched get(String address, Fetched.Stamp known) {
    Fetched fetched = once(address, known);
    for (int failures = 1; failures < manners.tries(); failures++) {
      if (!(fetched instanceof Fetched.Failed(_, boolean again, Duration after)) || !again) {
        return fetched;
      }
      Duration wait = after == null ? backoff.after(failures) : after;
      if (wait.compareTo(manners.patience()) > 0 || !timing.pause().await(wait)) {
        return fetched;
      }
      fetched = once(address, known);
    }
    return fetched;
  }

  private Fetched once(String address, Fetched.Stamp known) {
    URI uri;
    try {
      uri = Address.parse(address);
    } catch (RefusedAddressException e) {
      return Fetched.Failed.forGood(String.valueOf(e.getMessage()));
    }
    return follow(uri, known, true);
  }

  private Fetched follow(URI start, Fetched.Stamp known, boolean obeying) {
    URI uri = start;
    for (int hop = 0; hop <= manners.redirects(); hop++) {
      Fetched denied = obeying ? denied(uri) : null;
      if (denied != null) {
        return denied;
      }
      switch (inTurn(uri, known)) {
        case Fetcher.Hop.Ended(Fetched fetched) -> {
          return fetched;
        }
        case Fetcher.Hop.Moved(URI to) -> uri = to;
      }
    }
    return Fetched.Failed.forGood("забагато перенаправлень: понад " + manners.redirects());
  }

  private Fetcher.Hop inTurn(URI uri, Fetched.Stamp known) {
    forgetSome();
    Host host = hosts.computeIfAbsent(uri.getHost().toLowerCase(Locale.ROOT), _ -> new Host());
    host.turn.lock();
    try {
      Instant now = timing.clock().instant();
      boolean early = host.next.isAfter(now);
      if (early && !timing.pause().await(Duration.between(now, host.next))) {
        return new Fetcher.Hop.Ended(Fetched.Failed.forNow("зупинено на вимогу"));
      }
      Fetcher.Hop hop = fetcher.get(uri, known);
      host.next = timing.clock().instant().plus(delay(uri));
      return hop;
    } finally {
      host.turn.unlock();
    }
  }

  private void forgetSome() {
    if (hosts.size() > MOST_HOSTS) {
      hosts.values().removeIf(host -> !host.turn.isLocked());
      rules.values().removeIf(kept -> !kept.reading.isLocked());
    }
  }

  private Duration delay(URI uri) {
    Rules kept = rules.get(Address.server(uri));
    SimpleRobotRules known = kept == null ? null : kept.known;
    long asked = known == null ? 0 : Math.max(0, known.getCrawlDelay());
    return Duration.ofMillis(Math.max(asked, manners.delay().toMillis()));
  }

  /// Why the server's rules keep us out, or cannot be read; null when they do not.
  private @Nullable Fetched denied(URI uri) {
    Rules kept = rules.computeIfAbsent(Address.server(uri), _ -> new Rules());
    kept.reading.lock();
    try {
      Instant now = timing.clock().instant();
      if (kept.known == null || now.isAfter(kept.until)) {
        Fetched fetched =
            follow(URI.create(Address.server(uri) + "/robots.txt"), Fetched.Stamp.NONE, false);
        if (fetched instanceof Fetched.Failed) {
          return fetched;
        }
        kept.known = rulesOf(fetched, uri);
        kept.until = now.plus(RULES_KEPT);
      }
      SimpleRobotRules known = kept.known;
      return known == null || known.isAllowed(uri.toString())
          ? null
          : Fetched.Failed.forGood("robots.txt забороняє: " + Address.shown(uri.toString()));
    } finally {
      kept.reading.unlock();
    }
  }

  /// A server without a robots.txt allows all.
  private static SimpleRobotRules rulesOf(Fetched fetched, URI uri) {
    return fetched instanceof Fetched.Body body
        ? new SimpleRobotRulesParser()
            .parseContent(
                Address.server(uri) + "/robots.txt",
                body.bytes(),
                "text/plain",
                List.of(FetchSettings.ROBOT.toLowerCase(Locale.ROOT)))
        : new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
  }

  /// Ends what is under way, too.
  @Override
  public void close() {
    fetcher.close();
  }
}
