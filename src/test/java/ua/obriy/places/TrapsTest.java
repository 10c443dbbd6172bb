package ua.obriy.places;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import ua.obriy.model.PlaceFinding;

/// What looks like a place and is none: streets, surnames, brands, clubs, battles, common words,
/// rivers, towns abroad; with sentences beside that do name a place.
class TrapsTest {
  private static final Path TABLE = Path.of("src/test/resources/golden/traps.tsv");
  private static final double LEAST_RIGHT = 0.98;
  private static final String ANYTHING_ELSE = "*";

  @Test
  void atMostOneTrapOfFiftyIsSteppedInto() throws IOException {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        all++;
        check(line.split("\t", -1), wrong);
      }
    }
    assertTrue(all >= 150, "traps: " + all);
    assertTrue(
        wrong.size() <= all * (1 - LEAST_RIGHT),
        wrong.size() + " of " + all + " wrong:\n" + String.join("\n", wrong));
  }

  private static void check(String[] cell, List<String> wrong) {
    Set<String> found = new TreeSet<>();
    SentencePlaces.in(cell[0]).forEach(finding -> found.add(name(finding)));
    Set<String> wanted = cells(cell[1]);
    boolean right = found.containsAll(wanted);
    right &=
        cell[2].equals(ANYTHING_ELSE)
            ? found.size() == wanted.size()
            : cells(cell[2]).stream().noneMatch(found::contains);
    if (!right) {
      wrong.add(cell[0] + "\n  wanted: " + wanted + "\n  found:  " + found);
    }
  }

  private static Set<String> cells(String joined) {
    return joined.isEmpty() ? Set.of() : new TreeSet<>(List.of(joined.split("; ")));
  }

  private static String name(PlaceFinding finding) {
    String name = finding.place().name();
    return name.equals(finding.regionName()) ? name : name + ", " + finding.regionName();
  }
}
