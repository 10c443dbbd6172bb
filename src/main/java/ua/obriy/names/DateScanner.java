package ua.obriy.names;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Finds dates and names them by [Day].
final class DateScanner {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "/");

  private final Passage passage;
  private final @Nullable LocalDate published;
  private final Findings findings;
  private final RelativeDates relative;

  /// @param published the document's date, null when unknown
  DateScanner(Passage passage, @Nullable LocalDate published, Findings findings) {
    this.passage = passage;
    this.published = published;
    this.findings = findings;
    this.relative = new RelativeDates(passage, published);
  }

  void scan() {
    int at = 0;
    while (at < passage.size()) {
      at = Math.max(at + 1, next(at));
    }
  }

  /// The word behind the date that begins or has its month here, or the same word.
  private int next(int at) {
    KnownWord word = passage.word(at);
    if (word.is(Kind.MONTH)) {
      return month(at, Integer.parseInt(word.value(Kind.MONTH)));
    }
    if (passage.has(at, Traits.NUMBER)) {
      return number(at);
    }
    if (word.is(Kind.PERIOD) || word.is(Kind.YEAR) || word.is(Kind.WEEKDAY)) {
      RelativeDates.@Nullable Found found = relative.at(at);
      if (found != null) {
        findings.add(found.iso(), passage.mention(found.first(), at));
        return at + 1;
      }
    }
    return ordinalYear(at);
  }

  private int number(int at) {
    String form = passage.get(at).form();
    int dotted = dotted(at, form);
    if (dotted > at) {
      return dotted;
    }
    int year = year(at);
    if (year < 0) {
      return at;
    }
    if (isoMonth(at) > 0) {
      return iso(at, year);
    }
    int last = behindYear(at);
    if (last > at) {
      return add(Day.of(year), at, last);
    }
    return range(at, year);
  }

  /// 15.05.2024
  private int dotted(int at, String form) {
    if (form.length() < 8 || form.length() > 10) {
      return at;
    }
    int first = form.indexOf('.');
    int second = form.indexOf('.', first + 1);
    if (first < 1 || second < 0 || form.length() - second != 5) {
      return at;
    }
    int day = digits(form, 0, first);
    int month = digits(form, first + 1, second);
    int year = digits(form, second + 1, form.length());
    String iso = year < FIRST_YEAR ? null : Day.of(year, month, day);
    return iso == null ? at : add(iso, at, at);
  }

  /// 2024-05-15
  private int iso(int at, int year) {
    int day = dash(at + 1) ? digits(at + 2, 2) : -1;
    String date = day < 0 ? null : Day.of(year, isoMonth(at), day);
    return date == null ? at : add(date, at, at + 2);
  }

  private int isoMonth(int at) {
    return passage.isGap(at, "-") ? digits(at + 1, 2) : -1;
  }

  private boolean dash(int left) {
    return passage.isGap(left, "-");
  }

  /// 2020–2024 роки
  private int range(int at, int year) {
    boolean joined = DASHES.stream().anyMatch(dash -> passage.isGap(at, dash));
    int to = joined ? year(at + 1) : -1;
    int last = to < year ? at : behindYear(at + 1);
    return last > at + 1 ? add(Day.of(year) + "/" + Day.of(to), at, last) : at;
  }

  private int month(int at, int month) {
    int first = at;
    int day = at > 0 && passage.isJoined(at - 1) ? dayOf(passage.get(at - 1)) : -1;
    first -= day > 0 ? 1 : 0;
    int next = at + 1;
    int year = passage.isJoined(at) ? year(next) : -1;
    int last = year < 0 ? at : Math.max(next, behindYear(next));
    if (year < 0 && passage.isJoined(at)) {
      RelativeDates.@Nullable Found found = relative.yearBehind(next);
      year = found == null ? -1 : Integer.parseInt(found.iso());
      last = found == null ? at : found.last();
    }
    String iso = day > 0 ? day(year, month, day) : monthOnly(year, month, at);
    return iso == null ? at : add(iso, first, last);
  }

  private @Nullable String day(int year, int month, int day) {
    return year < 0 ? Day.withoutYear(published, month, day) : Day.of(year, month, day);
  }

  private @Nullable String monthOnly(int year, int month, int at) {
    if (year >= 0) {
      return Day.of(year, month);
    }
    boolean named = passage.get(at).lemmas().size() == 1 && !passage.isCapital(at);
    boolean told = at > 0 && passage.isJoined(at - 1) && isBefore(passage.get(at - 1).folded());
    return named || told ? Day.withoutYear(published, month) : null;
  }

  private static boolean isBefore(String form) {
    return switch (form) {
      case "у", "в", "з", "із", "до", "за", "на", "наприкінці", "початку", "кінця", "середині" ->
          true;
      default -> false;
    };
  }

  /// 15, 15-го
  private static int dayOf(Token token) {
    String form = token.form();
    int end = form.indexOf('-');
    int day = digits(form, 0, end < 0 ? form.length() : end);
    return day >= 1 && day <= 31 && (end < 0 ? token.has(Traits.NUMBER) : end <= 2) ? day : -1;
  }

  private int year(int at) {
    int year = passage.has(at, Traits.NUMBER) ? digits(at, 4) : -1;
    return year < FIRST_YEAR || year > LAST_YEAR ? -1 : year;
  }

  /// The word for year behind the number, or the number.
  private int behindYear(int at) {
    return passage.isJoined(at) && isYearWord(at + 1) ? at + 1 : at;
  }

  private boolean isYearWord(int at) {
    Token token = passage.get(at);
    return passage.is(at, Kind.YEAR) && !token.has(Traits.CAPITALISED);
  }

  /// у 2024-му
  private int ordinalYear(int at) {
    if (!Character.isDigit(passage.text().charAt(passage.start(at)))) {
      return at;
    }
    String form = passage.get(at).form();
    boolean ordinal = form.length() > 5 && form.charAt(4) == '-';
    int year = ordinal ? digits(form, 0, 4) : -1;
    boolean valid = year >= FIRST_YEAR && year <= LAST_YEAR && form.length() <= 7;
    return valid && passage.get(at).lemmas().getFirst().endsWith("-й")
        ? add(Day.of(year), at, behindYear(at))
        : at;
  }

  private int add(String iso, int first, int last) {
    findings.add(iso, passage.mention(first, last));
    return last + 1;
  }

  private int digits(int at, int length) {
    if (!passage.has(at, Traits.NUMBER)) {
      return -1;
    }
    String form = passage.get(at).form();
    return form.length() == length ? digits(form, 0, length) : -1;
  }

  /// The number that these digits are, at most four; -1 when they are none.
  private static int digits(String form, int from, int to) {
    if (to - from < 1 || to - from > 4) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = form.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
