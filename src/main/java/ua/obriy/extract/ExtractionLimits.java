package ua.obriy.extract;

import java.time.Duration;

/// What one file may cost.
///
/// @param time of one file
/// @param heapMegabytes of the worker
/// @param characters of all texts of a file
/// @param ratio an archive's entry that grows more than so many times, and beyond 1 MiB, is refused
public record ExtractionLimits(Duration time, int heapMegabytes, int characters, int ratio) {
  public static final ExtractionLimits STANDARD =
      new ExtractionLimits(Duration.ofSeconds(60), 320, 40_000_000, 200);

  /// What may be unpacked.
  ///
  /// @param bytes of all files together
  /// @param files how many
  public record Room(long bytes, int files) {
    /// 1 GiB, 100,000 files.
    public static final Room STANDARD = new Room(1L << 30, 100_000);
  }
}
