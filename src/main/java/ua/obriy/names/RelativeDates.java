package ua.obriy.names;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Token;

/// Dates that are told from the day on which the document appeared: вчора, минулого тижня, торік.
/// Without that day there are none.
final class RelativeDates {
  private final Passage passage;
  private final @Nullable LocalDate published;

  RelativeDates(Passage passage, @Nullable LocalDate published) {
    this.passage = passage;
    this.published = published;
  }

  /// @param first the first word
  /// @param last the last one
  record Found(String iso, int first, int last) {}

  /// The date whose last word this is.
  @Nullable Found at(int at) {
    LocalDate day = published;
    if (day == null) {
      return null;
    }
    Token token = passage.get(at);
    String iso = alone(token, day);
    if (iso != null) {
      return new Found(iso, at, at);
    }
    Integer shift = at > 0 && passage.isJoined(at - 1) ? shift(passage.get(at - 1)) : null;
    iso = shift == null ? null : shifted(at, day, shift);
    return iso == null ? null : new Found(iso, at - 1, at);
  }

  /// цього року, торік behind a month; the name is a year.
  @Nullable Found yearBehind(int at) {
    if (published == null) {
      return null;
    }
    Found alone = passage.is(at, Kind.PERIOD) ? at(at) : null;
    if (alone != null) {
      return alone.iso().length() == 4 ? alone : null;
    }
    Integer shift = shift(passage.get(at));
    return shift != null && passage.isJoined(at) && passage.is(at + 1, Kind.YEAR)
        ? new Found(Day.of(published.getYear() + shift), at, at + 1)
        : null;
  }

  private static @Nullable String alone(Token token, LocalDate day) {
    return switch (token.lemmas().getFirst()) {
      case "сьогодні" -> day.toString();
      case "вчора", "учора" -> day.minusDays(1).toString();
      case "позавчора" -> day.minusDays(2).toString();
      case "завтра" -> day.plusDays(1).toString();
      case "післязавтра" -> day.plusDays(2).toString();
      case "торік" -> Day.of(day.getYear() - 1);
      case "цьогоріч" -> Day.of(day.getYear());
      default -> null;
    };
  }

  /// минулого, цього, наступного; in the genitive or locative, which tell when.
  private static @Nullable Integer shift(Token token) {
    return switch (token.folded()) {
      case "минулого", "минулому", "минулої", "торішнього" -> -1;
      case "цього", "цьому", "цієї", "поточного" -> 0;
      case "наступного", "наступному", "наступної" -> 1;
      default -> null;
    };
  }

  private @Nullable String shifted(int at, LocalDate day, int shift) {
    KnownWord word = passage.word(at);
    if (word.is(Kind.YEAR)) {
      return Day.of(day.getYear() + shift);
    }
    if (word.is(Kind.WEEKDAY)) {
      return weekday(DayOfWeek.of(Integer.parseInt(word.value(Kind.WEEKDAY))), day, shift)
          .toString();
    }
    return switch (word.value(Kind.PERIOD)) {
      case "week" -> Day.week(day.plusWeeks(shift));
      case "month" ->
          Day.of(day.plusMonths(shift).getYear(), day.plusMonths(shift).getMonthValue());
      default -> null;
    };
  }

  private static LocalDate weekday(DayOfWeek wanted, LocalDate day, int shift) {
    return switch (shift) {
      case -1 -> day.with(TemporalAdjusters.previous(wanted));
      case 1 -> day.with(TemporalAdjusters.next(wanted));
      default ->
          day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .with(TemporalAdjusters.nextOrSame(wanted));
    };
  }
}
