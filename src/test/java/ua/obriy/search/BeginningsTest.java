package ua.obriy.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.eval.Samples;

class BeginningsTest {

  @Test
  void otherReadingsOfABeginning(@TempDir Path folder) throws IOException {
    try (Samples samples = Samples.over(folder, List.of())) {
      Beginnings beginnings = new Beginnings(samples.search());
      assertReads(beginnings, "htvj", "ремо");
      assertReads(beginnings, "rhbdbq h", "кривий р");
      assertReads(beginnings, "remo", "ремо");
      assertReads(beginnings, "kropyv", "кропив");
      assertReads(beginnings, "кыев", "києв");
      assertReads(beginnings, "запоріжя", "запоріжжя");
      assertReads(beginnings, "хакрі", "харкі");
      assertFalse(beginnings.rewritten("12").contains("12"));
      assertEquals(List.of(), beginnings.mistyped("рем"));
    }
  }

  private static void assertReads(Beginnings beginnings, String typed, String reading)
      throws IOException {
    List<String> readings = new ArrayList<>(beginnings.rewritten(typed));
    readings.addAll(beginnings.mistyped(typed));
    assertTrue(
        readings.stream().anyMatch(reading::equalsIgnoreCase), () -> typed + ": " + readings);
  }
}
