package ua.obriy.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextHeapTest {
  private static final long MOST = 64_000_000;

  @Test
  void dictionaryRulesAndAFullCacheStaySmall() throws IOException {
    TextHeap heap = TextHeap.ofFullCache();
    assertTrue(heap.bytes() <= MOST, heap.toString());
    assertTrue(heap.cached() > Lemmatizer.SLOTS * 0.95, "the cache is not full: " + heap);
  }
}
