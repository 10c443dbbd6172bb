package ua.obriy.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ua.obriy.model.Field;
import ua.obriy.model.Given;
import ua.obriy.model.Provenance;
import ua.obriy.model.Repair;
import ua.obriy.model.SourceDocument;
import ua.obriy.run.Figures.Item;

class RunTallyTest {
  private static SourceDocument document(int number, List<Repair> repairs) {
    return new SourceDocument(
        "d" + number,
        null,
        "Ремонт школи",
        "",
        null,
        null,
        null,
        null,
        Given.NOTHING,
        repairs,
        new Provenance("n.ndjson:" + number, "", number % 2 == 0 ? "ndjson" : "html"),
        Map.of());
  }

  private static Result any(int number, Random random) {
    Repair repair = new Repair("title", Field.TITLE, 1, "а…", "а");
    List<Repair> repairs = random.nextBoolean() ? List.of() : List.of(repair, repair);
    return switch (random.nextInt(4)) {
      case 0 -> new Result.Unchanged(document(number, repairs));
      case 1 -> new Result.Skipped("n:" + number, "порожній документ");
      case 2 -> new Result.Failed("n:" + number, "не JSON: рядок " + random.nextInt(3));
      default ->
          new Result.Indexed(document(number, repairs), random.nextBoolean(), random.nextBoolean());
    };
  }

  @Test
  void everyResultIsCountedOnceAndTheSubsetsFollow() {
    Random random = new Random(11);
    List<Result> results = new ArrayList<>();
    RunTally tally = new RunTally();
    for (int i = 0; i < 500; i++) {
      Result result = any(i, random);
      results.add(result);
      tally.add(i % 3 == 0 ? "a" : "b", result);
    }
    List<Result.Indexed> indexed =
        results.stream()
            .filter(Result.Indexed.class::isInstance)
            .map(Result.Indexed.class::cast)
            .toList();
    Counts counts = tally.figures().total();
    assertEquals(500, counts.all());
    assertEquals(indexed.size(), counts.accepted());
    assertEquals(indexed.stream().filter(Result.Indexed::updated).count(), counts.updated());
    assertEquals(indexed.stream().filter(Result.Indexed::duplicate).count(), counts.duplicates());
    assertEquals(
        indexed.stream().filter(one -> !one.document().repairs().isEmpty()).count(),
        counts.repaired());
    assertEquals(Map.of("title", counts.repaired()), tally.figures().repairs());
    assertEquals(results.stream().filter(Result.Failed.class::isInstance).count(), counts.failed());
    assertEquals(167, tally.figures().sources().get("a").all());
    assertEquals(
        counts.accepted(),
        tally.figures().formats().values().stream().mapToLong(Long::longValue).sum());
    assertEquals(counts.failed(), tally.figures().reasons().get("не JSON").count());
    assertTrue(tally.figures().reasons().get("не JSON").examples().size() <= 6);
  }

  @Test
  void figuresGoOnAfterBeingWrittenDownAtAnyPoint() {
    Random random = new Random(12);
    RunTally undisturbed = new RunTally();
    RunTally resumed = new RunTally();
    for (int i = 0; i < 300; i++) {
      Result result = any(i, random);
      undisturbed.add("a", result);
      resumed.add("a", result);
      if (random.nextInt(20) == 0) {
        RunState state = new RunState("f", "2026-01-01T00:00:00Z", i, resumed.figures());
        RunState back = RunState.read(state.written()).orElseThrow();
        assertEquals(state, back);
        assertEquals(i + 1, back.position());
        resumed = new RunTally(back.figures());
      }
    }
    assertEquals(undisturbed.figures(), resumed.figures());
  }

  @Test
  void listsAndReasonsAreBounded() {
    RunTally tally = new RunTally();
    for (int i = 0; i < 3 * RunTally.MOST_ITEMS; i++) {
      tally.add("a", new Result.Failed("o" + i, "вид " + i + ": " + "х".repeat(9000)));
    }
    Figures figures = tally.figures();
    assertEquals(3 * RunTally.MOST_ITEMS, figures.total().failed());
    assertEquals(RunTally.MOST_ITEMS, figures.failed().size());
    assertEquals("o0", figures.failed().getFirst().origin());
    assertTrue(figures.failed().stream().map(Item::what).allMatch(what -> what.length() <= 500));
    assertTrue(figures.reasons().size() <= 101, "kinds: " + figures.reasons().size());
    assertEquals(List.of("a"), figures.lostSources());
  }

  @Test
  void stateOfAnotherVersionOrBrokenStateIsNoState() {
    assertEquals(Optional.empty(), RunState.read(""));
    assertEquals(Optional.empty(), RunState.read("{\"version\":0}"));
    assertEquals(Optional.empty(), RunState.read("{broken"));
  }
}
