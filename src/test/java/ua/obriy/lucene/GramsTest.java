package ua.obriy.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GramsTest {
  @TempDir Path folder;

  private static List<String> runs(String folded) {
    List<String> runs = new ArrayList<>();
    Grams.of(folded, runs::add);
    return runs;
  }

  @Test
  void wordHasARunForItsBeginningAndForEveryFourLetters() {
    assertEquals(List.of("_киє", "києв", "иєва"), runs("києва"));
    assertEquals(List.of("_мер"), runs("мер"));
    assertEquals(List.of(), runs("із"));
    assertEquals(List.of(), runs("10млн"));
  }

  @Test
  void kinOfAWordComeFirstAmongDocumentsFound() throws IOException {
    try (Questions ask =
        new Questions(
            folder,
            Sample.of("a").text("Ремонт басейну у селищі Павлівка").document(),
            Sample.of("b").text("Ремонт басейну у селищі Березне").document(),
            Sample.of("c").text("Ремонт басейну у селищі Миколаївка").document())) {
      assertEquals("b", ask.ranked("басейн OR Березнівщина").getFirst());
    }
  }

  @Test
  void runsAloneFindNothing() throws IOException {
    try (Questions ask =
        new Questions(folder, Sample.of("b").text("Ремонт у селищі Березне").document())) {
      assertEquals(Set.of(), ask.ids("Березнівщина"));
      assertEquals(Set.of(), ask.ids("ремонт Березнівщина"));
    }
  }

  @Test
  void longestQuestionStaysWithinTheLimits() throws IOException {
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < 64; i++) {
      typed
          .append(i == 0 ? "" : " OR ")
          .append("щось")
          .append("абвгдежзиклмнопрст", i % 16, i % 16 + 3);
      typed.append((char) ('а' + i / 8)).append("ївка");
    }
    try (Questions ask =
        new Questions(folder, Sample.of("b").text("Щосьабвавка, щосьабваївка").document())) {
      assertEquals(Set.of("b"), ask.ids(typed.toString()));
    }
  }
}
