package ua.obriy.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// A clock that moves when somebody waits, and not otherwise.
public final class HandClock extends Clock implements Pause {
  private Instant now = Instant.parse("2024-05-09T10:00:00Z");
  private final List<Duration> waits = new ArrayList<>();

  @Override
  public synchronized boolean await(Duration time) {
    waits.add(time);
    now = now.plus(time);
    return true;
  }

  public synchronized void advance(Duration time) {
    now = now.plus(time);
  }

  public synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
