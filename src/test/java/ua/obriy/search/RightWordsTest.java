package ua.obriy.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.obriy.eval.Samples;

/// Words that the dictionary knows are searched as they were typed, whether or not a document of
/// the bundled ones holds them.
class RightWordsTest {
  private static final String DICTIONARY = "/org/languagetool/resource/uk/ukrainian";
  private static final int FORMS = 10_000;

  @Test
  void noRightWordIsEverChanged(@TempDir Path folder) throws IOException {
    long seed = Long.getLong("tests.seed", 20_261_123L);
    List<String> changed = new ArrayList<>();
    try (Samples samples = Samples.over(folder, List.of())) {
      QueryRepair repair = new QueryRepair(samples.known());
      Vocabulary words = samples.engine().vocabulary();
      for (String form : forms(new Random(seed))) {
        Query asked = new Query.Word(form);
        QueryRepair.Repaired repaired = repair.repair(asked, form, words);
        if (!isSearched(form, repaired.query())) {
          changed.add(form + " " + repaired.changes());
        }
      }
    }
    assertEquals(List.of(), changed, "seed " + seed);
  }

  /// A former name of a city is searched, and the present one beside it.
  private static boolean isSearched(String form, Query query) {
    return query.equals(new Query.Word(form))
        || query instanceof Query.AnyOf(List<Query> parts) && parts.contains(new Query.Word(form));
  }

  @Test
  void aRightWordThatNothingHoldsIsOfferedAnotherButNotChanged(@TempDir Path folder)
      throws IOException {
    try (Samples samples = Samples.over(folder, List.of())) {
      TypedAnswer similar = samples.ask("буджет");
      assertEquals("буджет", similar.understood());
      assertEquals(List.of(), similar.changes());
      assertEquals("бюджет", similar.instead());
      assertNull(samples.ask("бюджет").instead());
    }
  }

  /// Forms drawn at random; those with blanks or without a letter are no words that one types.
  private static List<String> forms(Random random) throws IOException {
    List<String> drawn = new ArrayList<>(FORMS);
    int seen = 0;
    for (WordData entry : new DictionaryLookup(dictionary())) {
      String form = entry.getWord().toString();
      if (!form.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '-')) {
        continue;
      }
      seen++;
      if (drawn.size() < FORMS) {
        drawn.add(form);
      } else {
        int slot = random.nextInt(seen);
        if (slot < FORMS) {
          drawn.set(slot, form);
        }
      }
    }
    return drawn;
  }

  private static Dictionary dictionary() throws IOException {
    try (InputStream automaton = RightWordsTest.class.getResourceAsStream(DICTIONARY + ".dict");
        InputStream info = RightWordsTest.class.getResourceAsStream(DICTIONARY + ".info")) {
      return Dictionary.read(automaton, info);
    }
  }

  public static void main(String[] args) throws IOException {
    new RightWordsTest().noRightWordIsEverChanged(Path.of(args[0]));
  }
}
