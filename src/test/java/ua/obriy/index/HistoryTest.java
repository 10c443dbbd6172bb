package ua.obriy.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  private static final Instant START = Instant.parse("2024-05-09T10:00:00Z");

  @TempDir Path folder;

  private static Trace trace(String id, int number) {
    Trace.Action action = Trace.Action.values()[number % 3];
    return new Trace(
        START.plusSeconds(number),
        action,
        id,
        "стрічка\t\\" + number,
        number % 3 == 0 ? null : "h" + (number - 1),
        number % 3 == 2 ? null : "h" + number,
        number % 3 == 2 ? "причина\nна два рядки" : null);
  }

  @Test
  void eachDocumentHasItsOwnTracesInOrder() throws IOException {
    long seed = 7;
    Random random = new Random(seed);
    Map<String, List<Trace>> all = new HashMap<>();
    try (History history = new History(folder.resolve("history"))) {
      for (int i = 0; i < 3000; i++) {
        String id = "документ\t\n" + random.nextInt(300);
        Trace trace = trace(id, i);
        history.note(trace);
        all.computeIfAbsent(id, _ -> new ArrayList<>()).add(trace);
        if (random.nextInt(100) == 0) {
          history.flush();
        }
      }
      for (Map.Entry<String, List<Trace>> one : all.entrySet()) {
        assertEquals(one.getValue(), history.of(one.getKey()), "seed " + seed);
      }
    }
    History again = new History(folder.resolve("history"));
    for (Map.Entry<String, List<Trace>> one : all.entrySet()) {
      assertEquals(one.getValue(), again.of(one.getKey()), "seed " + seed);
    }
    assertEquals(List.of(), again.of("невідомий"));
  }

  @Test
  void cutAtAnyByteItKeepsWhatIsWholeAndGoesOn() throws IOException {
    try (History history = new History(folder)) {
      for (int i = 0; i < 3; i++) {
        history.note(trace("a", i));
      }
    }
    Path file = onlyFile();
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length <= whole.length; length++) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      int kept = new History(folder).of("a").size();
      assertTrue(kept >= linesIn(whole, length) && kept <= 3, "cut at " + length);
      try (History history = new History(folder)) {
        history.note(trace("a", 7));
      }
      List<Trace> traces = new History(folder).of("a");
      assertEquals(trace("a", 7), traces.getLast(), "cut at " + length);
      assertEquals(kept + 1, traces.size(), "cut at " + length);
    }
  }

  private static int linesIn(byte[] bytes, int length) {
    int lines = 0;
    for (int i = 0; i < length; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  @Test
  void aTraceThatIsRepeatedAfterACrashCountsOnce() throws IOException {
    try (History history = new History(folder)) {
      history.note(new Trace(START, Trace.Action.ADDED, "a", "s", null, "h", null));
      history.note(new Trace(START.plusSeconds(9), Trace.Action.ADDED, "a", "s", null, "h", null));
    }
    assertEquals(1, new History(folder).of("a").size());
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }
}
