package ua.obriy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.obriy.lucene.Sample;

class KindsTest {
  @Test
  void theUsualKindsAndThoseOfTheDocumentsMayBeAskedFor() {
    MemoryIndex index = new MemoryIndex();
    Kinds kinds = new Kinds(index);
    assertTrue(kinds.isKnown("news"), "also while there are no documents");
    assertFalse(kinds.isKnown("рішення"));
    index.add(Sample.of("1").title("Про бюджет").kind("рішення").document());
    assertTrue(kinds.isKnown("рішення"));
    assertEquals(List.of("news", "project", "рішення"), kinds.all());
  }
}
