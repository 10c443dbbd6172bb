package ua.obriy.fetch;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Pauses that double with each failure, with a part left to chance so that those who failed
/// together do not come back together.
///
/// @param first the pause after the first failure, at most
/// @param most no pause is longer
public record Backoff(Duration first, Duration most, RandomGenerator chance) {
  private static final int MOST_DOUBLINGS = 30;

  /// Between half of the pause and all of it.
  ///
  /// @param failures in a row, from 1
  public Duration after(int failures) {
    long doubled = first.toMillis() << Math.clamp(failures - 1L, 0, MOST_DOUBLINGS);
    long whole = Math.min(doubled, most.toMillis());
    return Duration.ofMillis(whole / 2 + (long) (chance.nextDouble() * (whole - whole / 2)));
  }
}
