package ua.obriy.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.obriy.model.PlaceType;

class CandidatesTest {
  private static final int ROUNDS = 2000;
  private static final int FEW_ROWS = 200;

  private final Gazetteer gazetteer = Gazetteer.load();
  private final Random random = new Random(20_261_123);

  @Test
  void answersAsSetsOfRowsDo() {
    for (int i = 0; i < ROUNDS; i++) {
      List<Candidate> some = randomList();
      List<Candidate> others = randomList();
      Set<Integer> rows = rows(some);
      boolean apart = Collections.disjoint(rows, rows(others));
      Candidates candidates = Candidates.of(some);
      assertEquals(!apart, candidates.meet(Candidates.of(others)));
      assertEquals(some, candidates.stream().toList());
      for (int row = 0; row < FEW_ROWS; row++) {
        assertEquals(rows.contains(row), candidates.hold(row));
      }
      assertEquals(
          some.stream().anyMatch(one -> one.type() == PlaceType.CITY), candidates.hasCity());
    }
  }

  @Test
  void holdsWhatLiesBelow() {
    Hierarchy hierarchy = gazetteer.hierarchy();
    for (int i = 0; i < ROUNDS; i++) {
      Candidate inner = candidate(random.nextInt(gazetteer.size()));
      List<Integer> above = new ArrayList<>();
      for (int at = inner.row(); at >= 0; at = hierarchy.parent(at)) {
        above.add(at);
      }
      for (int row : above) {
        assertEquals(true, candidate(row).holds(inner, hierarchy), inner + " in " + row);
      }
      Candidate other = candidate(random.nextInt(gazetteer.size()));
      assertEquals(above.contains(other.row()), other.holds(inner, hierarchy), inner + " " + other);
    }
  }

  private Candidate candidate(int row) {
    return Candidate.of(gazetteer, row, Role.NAME);
  }

  private List<Candidate> randomList() {
    List<Candidate> some = new ArrayList<>();
    for (int left = random.nextInt(5); left > 0; left--) {
      some.add(candidate(random.nextInt(FEW_ROWS)));
    }
    return some;
  }

  private static Set<Integer> rows(List<Candidate> some) {
    return some.stream().map(Candidate::row).collect(Collectors.toSet());
  }
}
