package ua.obriy.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Microsoft Word - проєкт рішення",
        "Документ1",
        "Слайд 1",
        "untitled",
        "rishennya.docx",
        "scan_2024-05-12",
        " "
      })
  void namesThatProgramsGiveAreNoTitles(String written) {
    assertNull(Properties.title(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Документи для субсидії", "Книга пам'яті громади", "Звіт за 2024 рік"})
  void sensibleTitlesStay(String written) {
    assertEquals(written, Properties.title(written));
  }

  @Test
  void titleOfATemplateIsToldByItsWords() {
    assertTrue(
        Properties.isOf(
            "Програма розвитку освіти", "Затвердити програму: розвитку освіти програма"));
    assertFalse(Properties.isOf("Договір оренди", "План благоустрою на 2024 рік"));
  }

  @Test
  void dayIsThatOfKyivAndNeverInTheFuture() {
    assertEquals(
        LocalDate.of(2024, 3, 16), Properties.date(ZonedDateTime.parse("2024-03-15T22:30:00Z")));
    assertNull(Properties.date(ZonedDateTime.parse("1980-01-01T00:00:00Z")));
    assertNull(Properties.date(ZonedDateTime.parse("2990-01-01T00:00:00Z")));
  }

  @Test
  void authorsThatAreComputersAreLeftOut() {
    assertNull(Properties.author("Користувач Windows"));
    assertNull(Properties.author("user@rada.example"));
    assertEquals("Відділ освіти", Properties.author("Відділ освіти"));
  }
}
