package ua.obriy.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsolationTest {
  private static final ExtractionLimits SMALL =
      new ExtractionLimits(Duration.ofSeconds(3), 24, 100_000, 200);

  @TempDir Path folder;
  private final Extraction extraction = new Extraction(SMALL, HostileWorker.class.getName());

  @AfterEach
  void end() {
    extraction.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hang|розбір триває задовго: понад 3.0 с, припинено",
        "eat|розбір потребує забагато пам'яті: понад 24 МБ, припинено",
        "recurse|вкладеність завелика: файл, мабуть, зламаний навмисно",
        "halt|розбір обірвався: код 42, EOFException",
        "throw|файл обрізано або пошкоджено: IllegalStateException, зламано"
      })
  void badFileIsAFailureAndTheNextOneIsRead(String order, String reason) throws Exception {
    assertEquals(List.of("перед"), words("перед"));
    ExtractionException failure = assertThrows(ExtractionException.class, () -> words(order));
    assertEquals(reason, failure.reason());
    assertFalse(failure.isHarmless());
    assertEquals(List.of("після"), words("після"));
  }

  @Test
  void whatWasFoundBeforeAFaultStays() throws Exception {
    assertEquals(
        List.of("половина", "файл обрізано або пошкоджено: IOException, далі нічого"),
        words("half"));
    List<String> flood = words("flood");
    assertEquals("тексту забагато: понад 100000 символів, поділіть файл", flood.getLast());
    assertEquals(17, flood.size());
  }

  @Test
  void whatAParserPrintsDoesNotSpoilTheAnswer() throws Exception {
    assertEquals(List.of("chatter"), words("chatter"));
  }

  @Test
  void oneWorkerReadsManyFilesAndEndsWithTheExtraction() throws Exception {
    words("раз");
    List<Long> first = extraction.waiting();
    words("два");
    assertEquals(first, extraction.waiting());
    assertEquals(1, first.size());
    ProcessHandle worker = ProcessHandle.of(first.getFirst()).orElseThrow();
    extraction.close();
    worker.onExit().get(1, TimeUnit.MINUTES);
    words("три");
    assertNotEquals(first, extraction.waiting());
  }

  /// As Ctrl-C does to the whole group of processes: only the parent decides.
  @Test
  void workerThatIsToldToStopReadsItsFileToTheEnd() throws Exception {
    assertEquals(List.of("exit"), words("exit"));
    assertEquals(List.of("ще"), words("ще"));
  }

  @Test
  void workerEndsWhenItsInputEnds() throws Exception {
    Process worker =
        new ProcessBuilder(WorkerCommand.of(SMALL, HostileWorker.class.getName()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(Frames.READY, worker.getInputStream().read());
    worker.getOutputStream().close();
    assertTrue(worker.waitFor(1, TimeUnit.MINUTES));
  }

  private List<String> words(String order) throws ExtractionException, IOException {
    Path file = Files.writeString(folder.resolve("file"), order);
    Extracted extracted = extraction.read(file, folder, ExtractionLimits.Room.STANDARD);
    return extracted.parts().stream()
        .map(
            part ->
                switch (part) {
                  case Part.Text text -> text.text();
                  case Part.Left left -> left.reason();
                  default -> part.toString();
                })
        .toList();
  }
}
