package ua.obriy.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days from a typed date: `2024`, `2024-05`, `2024-05-09`, `09.05.2024`, `05.2024`, or two of them
/// with `..` between, one of which may be missing.
record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern DOTTED = Pattern.compile("(?:(\\d{1,2})\\.)?(\\d{1,2})\\.(\\d{4})");

  /// @throws DateTimeException when it is no date
  static DayRange parse(String typed) {
    int dots = typed.indexOf("..");
    if (dots < 0) {
      return one(typed);
    }
    String first = typed.substring(0, dots).strip();
    String last = typed.substring(dots + 2).strip();
    if (first.isEmpty() && last.isEmpty()) {
      throw new DateTimeException("no date: " + typed);
    }
    LocalDate from = first.isEmpty() ? null : one(first).from;
    LocalDate to = last.isEmpty() ? null : one(last).to;
    return new DayRange(from, to);
  }

  private static DayRange one(String typed) {
    Matcher iso = ISO.matcher(typed);
    if (iso.matches()) {
      return of(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dotted = DOTTED.matcher(typed);
    if (dotted.matches()) {
      return of(dotted.group(3), dotted.group(2), dotted.group(1));
    }
    throw new DateTimeException("no date: " + typed);
  }

  private static DayRange of(String year, @Nullable String month, @Nullable String day) {
    int y = Integer.parseInt(year);
    if (month == null) {
      return new DayRange(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31));
    }
    YearMonth whole = YearMonth.of(y, Integer.parseInt(month));
    if (day == null) {
      return new DayRange(whole.atDay(1), whole.atEndOfMonth());
    }
    LocalDate one = whole.atDay(Integer.parseInt(day));
    return new DayRange(one, one);
  }
}
