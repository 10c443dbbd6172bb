package ua.obriy.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes dates as ISO 8601, as precisely as the words tell them: `2024-05-15`, `2024-05`, `2024`,
/// `2024-W20`; `--05-15` and `--05` where no year is known; null where there is no such day.
final class Day {
  private static final int LEAP_YEAR = 2000;

  private Day() {}

  static @Nullable String of(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  static String of(int year, int month) {
    return YearMonth.of(year, month).toString();
  }

  static String of(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  /// The day of the year whose date lies nearest.
  ///
  /// @param published the document's date, null when unknown
  static @Nullable String withoutYear(@Nullable LocalDate published, int month, int day) {
    if (of(LEAP_YEAR, month, day) == null) {
      return null;
    }
    if (published == null) {
      return String.format(Locale.ROOT, "--%02d-%02d", month, day);
    }
    return of(nearestYear(published, month, day), month, day);
  }

  static String withoutYear(@Nullable LocalDate published, int month) {
    return published == null
        ? String.format(Locale.ROOT, "--%02d", month)
        : of(nearestYear(published, month, 15), month);
  }

  private static int nearestYear(LocalDate published, int month, int day) {
    int best = published.getYear();
    long nearest = Long.MAX_VALUE;
    for (int year = best - 1, last = best + 1; year <= last; year++) {
      YearMonth ofYear = YearMonth.of(year, month);
      LocalDate date = ofYear.atDay(Math.min(day, ofYear.lengthOfMonth()));
      long far = Math.abs(ChronoUnit.DAYS.between(published, date));
      if (far < nearest) {
        nearest = far;
        best = year;
      }
    }
    return best;
  }

  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
