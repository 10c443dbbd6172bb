package ua.obriy.text;

import java.io.IOException;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.openjdk.jol.info.GraphLayout;

/// How much memory an analysis holds once its cache is full.
///
/// @param bytes all that is reachable from it
/// @param cached entries of the cache
public record TextHeap(long bytes, long cached) {
  private static final int FORMS = 2_000_000;
  private static final int EACH = 3;

  static {
    // without it JOL refuses records and lambdas
    System.setProperty("jol.magicFieldOffset", "true");
    System.setProperty("jol.skipDynamicAttach", "true");
  }

  /// Reads so many forms of the source dictionary that few slots of the cache stay empty.
  public static TextHeap ofFullCache() throws IOException {
    UkrainianText text = UkrainianText.load();
    int row = 0;
    for (WordData form : new DictionaryLookup(DictionaryCompiler.source())) {
      if (row++ % EACH == 0) {
        text.analyze(form.getWord().toString());
      }
      if (row > FORMS) {
        break;
      }
    }
    GraphLayout graph = GraphLayout.parseInstance(text);
    return new TextHeap(graph.totalSize(), graph.getClassCounts().count(WordEntry.class));
  }
}
