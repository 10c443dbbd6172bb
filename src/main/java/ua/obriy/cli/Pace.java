package ua.obriy.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/// How fast a work goes, and how long it will still take.
final class Pace {
  private final long whole;
  private final LongSupplier nanos;
  private long start;
  private long firstWork;
  private long firstDocuments;

  /// @param whole all units of work, 0 when unknown
  /// @param nanos the clock
  Pace(long whole, LongSupplier nanos) {
    this.whole = whole;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /// What was done up to now is the work of an earlier run.
  void begin(long work, long documents) {
    this.start = nanos.getAsLong();
    this.firstWork = work;
    this.firstDocuments = documents;
  }

  double documentsPerSecond(long documents) {
    double seconds = seconds();
    return seconds > 0 ? (documents - firstDocuments) / seconds : 0;
  }

  /// Empty while nothing can be told.
  Optional<Duration> left(long work) {
    long mine = work - firstWork;
    if (whole <= 0 || mine <= 0 || work > whole) {
      return Optional.empty();
    }
    return Optional.of(Duration.ofSeconds(Math.round(seconds() * (whole - work) / mine)));
  }

  private double seconds() {
    return (nanos.getAsLong() - start) / 1e9;
  }
}
