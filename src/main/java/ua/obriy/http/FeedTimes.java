package ua.obriy.http;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/// Remembers since when feeds are as they are. One that is not remembered is new, so that nobody
/// misses a change. Safe for use by several threads.
final class FeedTimes {
  private static final int MOST = 2_000;

  private record Seen(String hash, Instant since) {}

  private final Clock clock;
  private final Map<String, Seen> seen =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
          return size() > MOST;
        }
      };

  FeedTimes(Clock clock) {
    this.clock = clock;
  }

  /// A change always moves the time on, also inside one second.
  synchronized Instant of(String address, byte[] feed) {
    String hash = JsonAnswer.hash(feed);
    Seen before = seen.get(address);
    if (before != null && before.hash().equals(hash)) {
      return before.since();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    boolean late = before == null || before.since().isBefore(now);
    Instant since = late ? now : before.since().plusSeconds(1);
    seen.put(address, new Seen(hash, since));
    return since;
  }
}
