package ua.obriy.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as people and programs write them: ISO, with dots, in words (Ukrainian, Russian, English),
/// RFC 1123, seconds or milliseconds of the epoch. A moment with an offset is the day in Kyiv. A
/// day needs its year; day comes before month.
final class Dates {
  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int CENTURY = 2000;
  private static final long MILLIS_FROM = 100_000_000_000L;
  private static final long SECONDS_FROM = 100_000_000L;

  private static final String TIME =
      "(?:[T,\\s]+(?:об?|в|at)?\\s*\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";
  private static final String YEAR = "\\s*(?:року|рік|р\\.?|года?|г\\.?)?";
  private static final String WEEKDAY = "(?:\\p{L}[\\p{L}'’]+\\.?,?\\s+)?";
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
  private static final Pattern DOTTED =
      Pattern.compile(WEEKDAY + "(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})" + YEAR + TIME);
  private static final Pattern WORDS =
      Pattern.compile(
          WEEKDAY + "(\\d{1,2})(?:-?го)?\\s+(\\p{L}{3,})\\.?,?\\s+(\\d{4})" + YEAR + TIME);
  private static final Pattern ENGLISH =
      Pattern.compile(
          WEEKDAY + "(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + TIME);
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("січня", "січень", "января", "январь", "january"),
          List.of("лютого", "лютий", "февраля", "февраль", "february"),
          List.of("березня", "березень", "марта", "март", "march"),
          List.of("квітня", "квітень", "апреля", "апрель", "april"),
          List.of("травня", "травень", "мая", "май", "may"),
          List.of("червня", "червень", "июня", "июнь", "june"),
          List.of("липня", "липень", "июля", "июль", "july"),
          List.of("серпня", "серпень", "августа", "август", "august"),
          List.of("вересня", "вересень", "сентября", "сентябрь", "september"),
          List.of("жовтня", "жовтень", "октября", "октябрь", "october"),
          List.of("листопада", "листопад", "ноября", "ноябрь", "november"),
          List.of("грудня", "грудень", "декабря", "декабрь", "december"));

  /// The day, or empty when the words are no single day of the years 1900 to 2100.
  static Optional<LocalDate> parse(String written) {
    String words = written.strip().replaceAll("[\\s\u00A0\u202F]+", " ");
    if (words.length() > 60) {
      return Optional.empty();
    }
    return moment(words)
        .or(() -> numbers(ISO.matcher(words), 1, 2, 3))
        .or(() -> numbers(DOTTED.matcher(words), 3, 2, 1))
        .or(() -> withMonth(WORDS.matcher(words), 2, 1))
        .or(() -> withMonth(ENGLISH.matcher(words), 1, 2))
        .or(() -> numbers(COMPACT.matcher(words), 1, 2, 3));
  }

  /// Seconds or milliseconds since 1970, or `20240508`.
  static Optional<LocalDate> ofNumber(long number) {
    if (number >= MILLIS_FROM) {
      return inRange(
          Instant.ofEpochMilli(Math.min(number, Integer.MAX_VALUE * 10_000L)).atZone(KYIV));
    }
    return number >= SECONDS_FROM
        ? inRange(Instant.ofEpochSecond(number).atZone(KYIV))
        : numbers(COMPACT.matcher(Long.toString(number)), 1, 2, 3);
  }

  private static Optional<LocalDate> moment(String words) {
    String iso =
        words
            .replaceFirst("^(\\S{10}) (\\d)", "$1T$2")
            .replaceFirst(" ?([+-]\\d{2})(\\d{2})$", "$1:$2");
    return moment(iso, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
        .or(() -> moment(iso, DateTimeFormatter.ISO_ZONED_DATE_TIME))
        .or(() -> moment(words, DateTimeFormatter.RFC_1123_DATE_TIME));
  }

  private static Optional<LocalDate> moment(String words, DateTimeFormatter form) {
    try {
      return inRange(OffsetDateTime.parse(words, form).atZoneSameInstant(KYIV));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> inRange(ZonedDateTime moment) {
    return of(moment.getYear(), moment.getMonthValue(), moment.getDayOfMonth());
  }

  private static Optional<LocalDate> numbers(Matcher words, int year, int month, int day) {
    if (!words.matches()) {
      return Optional.empty();
    }
    int written = Integer.parseInt(words.group(year));
    int full = words.group(year).length() == 2 ? CENTURY + written : written;
    return of(full, Integer.parseInt(words.group(month)), Integer.parseInt(words.group(day)));
  }

  private static Optional<LocalDate> withMonth(Matcher words, int month, int day) {
    if (!words.matches()) {
      return Optional.empty();
    }
    int number = monthNumber(words.group(month).toLowerCase(Locale.ROOT));
    return of(Integer.parseInt(words.group(3)), number, Integer.parseInt(words.group(day)));
  }

  /// 1 to 12, also for a beginning of three letters and more; 0 when it is no month.
  private static int monthNumber(String word) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).stream().anyMatch(month -> month.startsWith(word))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private Dates() {}
}
