package ua.obriy.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Guesses the lemmas of a word that the dictionary does not know, from how known words with the
/// same ending are reduced. Names and common words have rules of their own.
final class Guesser {
  static final String FILE = "guesses.tsv";
  static final int LONGEST_SUFFIX = 6;
  private static final int SHORTEST_STEM = 2;

  /// Cut `strip` letters off the end and put `ending` there.
  private record Rule(int strip, String ending) {}

  private final Map<String, List<Rule>> names = new HashMap<>();
  private final Map<String, List<Rule>> words = new HashMap<>();

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
      Map<String, List<Rule>> table = cell[0].equals("n") ? names : words;
      List<Rule> ways = new ArrayList<>();
      for (int i = 2; i + 1 < cell.length; i += 2) {
        ways.add(new Rule(Integer.parseInt(cell[i]), cell[i + 1]));
      }
      table.put(cell[1], List.copyOf(ways));
    }
  }

  /// The likely lemmas, likeliest first: several where the ending does not decide (Раїса: Раїс,
  /// Раїса); empty when no rule fits.
  List<String> guess(String folded, boolean isName) {
    Map<String, List<Rule>> table = isName ? names : words;
    for (int n = Math.min(LONGEST_SUFFIX, folded.length() - SHORTEST_STEM); n > 0; n--) {
      List<String> lemmas = new ArrayList<>();
      for (Rule rule : table.getOrDefault(folded.substring(folded.length() - n), List.of())) {
        if (folded.length() - rule.strip() >= SHORTEST_STEM) {
          lemmas.add(folded.substring(0, folded.length() - rule.strip()) + rule.ending());
        }
      }
      if (!lemmas.isEmpty()) {
        return lemmas;
      }
    }
    return List.of();
  }
}
