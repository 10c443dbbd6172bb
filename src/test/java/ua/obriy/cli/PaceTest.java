package ua.obriy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {
  private long seconds;

  private long clock() {
    return TimeUnit.SECONDS.toNanos(seconds);
  }

  @Test
  void timeLeftFollowsTheWorkDoneSoFar() {
    Pace pace = new Pace(1000, this::clock);
    seconds = 10;
    assertEquals(5, pace.documentsPerSecond(50));
    assertEquals(Optional.of(Duration.ofSeconds(30)), pace.left(250));
    assertEquals(Optional.of(Duration.ZERO), pace.left(1000));
  }

  @Test
  void whatAnEarlierRunDidTellsNothingAboutTheRate() {
    Pace pace = new Pace(1000, this::clock);
    seconds = 1;
    pace.begin(600, 60);
    seconds = 11;
    assertEquals(1, pace.documentsPerSecond(70));
    assertEquals(Optional.of(Duration.ofSeconds(30)), pace.left(700));
  }

  @Test
  void nothingIsToldOfWorkWithoutAnEnd() {
    Pace pace = new Pace(0, this::clock);
    assertEquals(0, pace.documentsPerSecond(0));
    seconds = 10;
    assertEquals(Optional.empty(), pace.left(250));
  }

  @Test
  void linesTellRateAndTimeLeftInBothLanguages() {
    assertTrue(line("uk").contains("документів: 1000 (25 %), 100.0/с, лишилося 30 с"), line("uk"));
    assertTrue(line("en").contains("documents: 1000 (25 %), 100.0/s, 30 s left"), line("en"));
  }

  private String line(String language) {
    seconds = 0;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Console console = new Console(err, err, false, Messages.in(Locale.of(language)));
    Progress.Task task = new Progress.Task("index.progress", 4000, Progress.Unit.BYTES);
    try (Progress lines = new Progress.Lines(console, task, new Pace(4000, this::clock))) {
      seconds = 10;
      lines.at(999, 999);
      lines.at(1000, 1000);
      lines.at(1001, 1001);
    }
    String said = bytes.toString(StandardCharsets.UTF_8);
    assertEquals(1, said.lines().count(), said);
    return said;
  }

  @Test
  void durationsAreSaidAsPeopleSayThem() {
    Messages messages = Messages.in(Locale.of("uk"));
    assertEquals("59 с", Progress.said(Duration.ofSeconds(59), messages));
    assertEquals("2 хв 05 с", Progress.said(Duration.ofSeconds(125), messages));
    assertEquals("3 год 01 хв", Progress.said(Duration.ofMinutes(181), messages));
  }
}
