package ua.obriy.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ua.obriy.model.Analysis;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Names;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.Token;
import ua.obriy.model.Word;

/// Measures what knowing the copies of many short documents takes: heap and time. Every tenth
/// document is a copy of an earlier one with a few words changed. Argument: how many documents. See
/// CONTRIBUTING.md.
public final class StoryMemory {
  private static final int VOCABULARY = 40_000;
  private static final int SHORTEST = 20;
  private static final int LENGTHS = 60;
  private static final int KEPT = 1_000;
  private static final int COPIED = 10;

  private StoryMemory() {}

  public static void main(String[] args) {
    int documents = Integer.parseInt(args[0]);
    Random random = new Random(1);
    List<int[]> earlier = new ArrayList<>();
    Stories stories = new Stories();
    long copies = 0;
    long found = 0;
    long start = System.nanoTime();
    for (int i = 0; i < documents; i++) {
      boolean copy = i % COPIED == COPIED - 1;
      int[] words =
          copy ? edited(earlier.get(random.nextInt(earlier.size())), random) : fresh(random);
      EnrichedDocument done = stories.compared(document(i, words));
      copies += copy ? 1 : 0;
      found += copy && !done.likeness().alike().isEmpty() ? 1 : 0;
      if (!copy && earlier.size() < KEPT) {
        earlier.add(words);
      } else if (!copy) {
        earlier.set(random.nextInt(KEPT), words);
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.gc();
    long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf(
        "%d documents, %d of %d copies found, %.0f documents a second, heap %d MB%n",
        documents, found, copies, documents / seconds, heap >> 20);
    System.out.println(stories.size() + " known");
  }

  /// Frequent words come often, as in texts.
  private static int[] fresh(Random random) {
    int[] words = new int[SHORTEST + random.nextInt(LENGTHS)];
    for (int i = 0; i < words.length; i++) {
      double chance = random.nextDouble();
      words[i] = (int) (VOCABULARY * chance * chance * chance);
    }
    return words;
  }

  private static int[] edited(int[] words, Random random) {
    int[] edited = words.clone();
    edited[random.nextInt(edited.length)] = random.nextInt(VOCABULARY);
    return edited;
  }

  private static EnrichedDocument document(int number, int[] words) {
    List<Token> tokens = new ArrayList<>();
    for (int word : words) {
      String form = "слово" + word;
      tokens.add(new Token(0, form.length(), form, 0, new Word(form, List.of(form))));
    }
    SourceDocument source =
        SourceDocument.of("d" + number, "", "текст " + number, new Provenance("", "", ""));
    return new EnrichedDocument(
        source, new Analysis(List.of(), tokens), List.of(), List.of(), Names.NONE);
  }
}
