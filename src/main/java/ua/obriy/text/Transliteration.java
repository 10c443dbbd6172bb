package ua.obriy.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;

/// Rewrites words of another spelling into Ukrainian letters by weighted rules: many candidates,
/// likeliest first, of which a vocabulary chooses. Immutable and safe for use by several threads.
public final class Transliteration {
  private static final int MOST_STEPS = 6_000;
  private static final int LONGEST_WORD = 30;
  private static final int LONGEST_SOURCE = 8;

  /// @param cost 0 for a usual letter, about 0.3 for a rarer reading
  private record Rule(String target, double cost) {}

  /// A word written so far.
  ///
  /// @param at next letter of the source
  /// @param order of making, which decides between equal costs
  private record Step(int at, double cost, int order, String written) {}

  /// @param cost sum of the costs of its letters, 0 for the usual reading
  public record Candidate(String word, double cost) {}

  private final Map<String, List<Rule>> rules = new HashMap<>();

  /// @param table lines of a source and its targets with their costs; `^` and `$` tie a source to
  ///     the beginning and the end of a word
  private Transliteration(String table) {
    for (String line : table.lines().toList()) {
      String[] cells = line.strip().split("\\s+", -1);
      List<Rule> targets = new ArrayList<>();
      for (int i = 1; i + 1 < cells.length; i += 2) {
        String target = cells[i].equals("_") ? "" : cells[i];
        targets.add(new Rule(target, Double.parseDouble(cells[i + 1])));
      }
      rules.put(cells[0], targets);
    }
  }

  private static final Transliteration LATIN = new Transliteration(SpellingRules.LATIN);
  private static final Transliteration RUSSIAN = new Transliteration(SpellingRules.RUSSIAN);

  /// From Latin letters: the official table of 2010, passports, BGN, German and Polish habits.
  public static Transliteration fromLatin() {
    return LATIN;
  }

  /// From Russian spelling, and from the letters of the Russian layout.
  public static Transliteration fromRussian() {
    return RUSSIAN;
  }

  /// At most so many different words in lower case, by rising cost. None for a word of more than 30
  /// letters.
  public List<Candidate> candidates(String word, int most) {
    String source = word.toLowerCase(Locale.ROOT);
    if (source.isEmpty() || source.length() > LONGEST_WORD) {
      return List.of();
    }
    Map<String, Double> found = new LinkedHashMap<>();
    PriorityQueue<Step> open =
        new PriorityQueue<>(Comparator.comparingDouble(Step::cost).thenComparingInt(Step::order));
    open.add(new Step(0, 0, 0, ""));
    int made = 1;
    while (!open.isEmpty() && found.size() < most && made < MOST_STEPS) {
      Step step = open.remove();
      if (step.at() == source.length()) {
        found.putIfAbsent(step.written(), step.cost());
      } else {
        made = extend(step, source, open, made);
      }
    }
    return found.entrySet().stream()
        .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
        .toList();
  }

  private int extend(Step step, String source, PriorityQueue<Step> open, int made) {
    int order = made;
    int longest = Math.min(source.length() - step.at(), LONGEST_SOURCE);
    for (int n = longest; n > 0; n--) {
      for (Rule rule : rulesFor(source, step.at(), step.at() + n)) {
        double cost = step.cost() + rule.cost();
        open.add(new Step(step.at() + n, cost, order++, step.written() + rule.target()));
      }
    }
    String letter = source.substring(step.at(), step.at() + 1);
    if (!rules.containsKey(letter)) {
      String same = step.written() + letter;
      open.add(new Step(step.at() + 1, step.cost(), order++, same));
    }
    return order;
  }

  private List<Rule> rulesFor(String source, int from, int to) {
    String piece = source.substring(from, to);
    List<Rule> found = new ArrayList<>(rules.getOrDefault(piece, List.of()));
    if (from == 0) {
      found.addAll(rules.getOrDefault("^" + piece, List.of()));
    }
    if (to == source.length()) {
      found.addAll(rules.getOrDefault(piece + "$", List.of()));
    }
    return found;
  }
}
