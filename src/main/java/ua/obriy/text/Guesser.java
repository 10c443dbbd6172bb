package ua.obriy.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Guesses the lemma of a word that the dictionary does not know, from how known words with the
/// same
/// ending are reduced. Names and common words have rules of their own.
final class Guesser {
  static final String FILE = "guesses.tsv";
  static final int LONGEST_SUFFIX = 6;
  private static final int SHORTEST_STEM = 2;

  /// Cut `strip` letters off the end and put `ending` there.
  private record Rule(int strip, String ending) {}

  private final Map<String, Rule> names = new HashMap<>();
  private final Map<String, Rule> words = new HashMap<>();

  /// Loads the prepared rules from the class path.
  static Guesser load() {
    try (InputStream in = Guesser.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(
            FILE + " is not on the class path; it is made by: mvn process-classes");
      }
      return new Guesser(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Guesser(BufferedReader rules) throws IOException {
    for (String line = rules.readLine(); line != null; line = rules.readLine()) {
      String[] cell = line.split("\t", -1);
      Map<String, Rule> table = cell[0].equals("n") ? names : words;
      table.put(cell[1], new Rule(Integer.parseInt(cell[2]), cell[3]));
    }
  }

  /// The likely lemma, or null when no rule fits.
  @Nullable String guess(String folded, boolean isName) {
    Map<String, Rule> table = isName ? names : words;
    for (int n = Math.min(LONGEST_SUFFIX, folded.length() - SHORTEST_STEM); n > 0; n--) {
      Rule rule = table.get(folded.substring(folded.length() - n));
      if (rule != null && folded.length() - rule.strip() >= SHORTEST_STEM) {
        return folded.substring(0, folded.length() - rule.strip()) + rule.ending();
      }
    }
    return null;
  }
}
