package ua.obriy.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private static final Optional<LocalDate> VICTORY = Optional.of(LocalDate.of(2024, 5, 8));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-08",
        " 2024-5-8 ",
        "2024-05-08T10:30",
        "2024-05-08 10:30:00",
        "2024-05-08T10:30:00+03:00",
        "2024-05-08T10:30:00+0300",
        "2024-05-08 10:30:00 +0300",
        "2024-05-07T22:30:00Z",
        "2024/05/08",
        "2024.05.08",
        "20240508",
        "08.05.2024",
        "8.5.2024 р.",
        "8.05.24",
        "08/05/2024",
        "08-05-2024, 15:30",
        "8 травня 2024",
        "08 травня 2024 року",
        "8 травня 2024 р.",
        "8 ТРАВНЯ 2024, 15:30",
        "8 травня 2024 о 15.30",
        "Середа, 8 травня 2024",
        "8 трав. 2024",
        "8 тра 2024",
        "8\u00A0травня\u00A02024",
        "8-го травня 2024",
        "8 мая 2024 г.",
        "May 8, 2024",
        "Wednesday, May 8th, 2024",
        "8 May 2024",
        "Wed, 8 May 2024 10:00:00 +0300",
        "Tue, 7 May 2024 22:00:00 GMT"
      })
  void dayIsUnderstood(String words) {
    assertEquals(VICTORY, Dates.parse(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "вчора",
        "yesterday",
        "2024",
        "травень 2024",
        "8 травня",
        "31.02.2024",
        "2024-13-01",
        "8 грушня 2024",
        "1024-05-08",
        "99999999999999999999",
        "8 травня 2024 і 9 травня 2024"
      })
  void whatIsNoSingleDayIsRefused(String words) {
    assertEquals(Optional.empty(), Dates.parse(words));
  }

  @Test
  void numbersAreEpochOrDigitsOfTheDay() {
    assertEquals(VICTORY, Dates.ofNumber(1_715_157_000L));
    assertEquals(VICTORY, Dates.ofNumber(1_715_157_000_000L));
    assertEquals(VICTORY, Dates.ofNumber(20_240_508L));
    assertEquals(Optional.empty(), Dates.ofNumber(5));
    assertEquals(Optional.empty(), Dates.ofNumber(-1));
    assertEquals(Optional.empty(), Dates.ofNumber(Long.MAX_VALUE));
  }
}
