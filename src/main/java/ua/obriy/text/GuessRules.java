package ua.obriy.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Learns the rules of [Guesser] from the dictionary: for each ending of up to six letters the most
/// frequent ways to the lemma, kept where they differ from what the shorter ending says.
final class GuessRules {
  private static final int FEWEST = 8;
  private static final int FEWEST_FOR_SHORT = 40;
  private static final int SHORT_SUFFIX = 2;

  private final Map<String, Map<String, Integer>> ways = new HashMap<>();
  private final int most;
  private final double leastShare;

  /// @param most ways that are kept for an ending
  /// @param leastShare of the most frequent way's examples that another needs to be kept
  GuessRules(int most, double leastShare) {
    this.most = most;
    this.leastShare = leastShare;
  }

  /// Takes a form and its lemma as an example.
  void learn(String form, String lemma) {
    int common = 0;
    int most = Math.min(form.length(), lemma.length());
    while (common < most && form.charAt(common) == lemma.charAt(common)) {
      common++;
    }
    int strip = form.length() - common;
    if (common < 2 || strip > Guesser.LONGEST_SUFFIX) {
      return;
    }
    String way = strip + "\t" + lemma.substring(common);
    for (int n = Math.max(1, strip); n <= Guesser.LONGEST_SUFFIX && n <= form.length() - 2; n++) {
      ways.computeIfAbsent(form.substring(form.length() - n), _ -> new HashMap<>(4))
          .merge(way, 1, Integer::sum);
    }
  }

  void write(String table, PrintWriter out) {
    Map<String, String> chosen = new HashMap<>();
    List<String> suffixes = new ArrayList<>(ways.keySet());
    suffixes.sort((a, b) -> a.length() != b.length() ? a.length() - b.length() : a.compareTo(b));
    for (String suffix : suffixes) {
      String way = best(suffix);
      if (!way.isEmpty() && !way.equals(inherited(suffix, chosen))) {
        chosen.put(suffix, way);
        out.println(table + "\t" + suffix + "\t" + way);
      }
    }
  }

  /// The best ways, tab after tab; empty when there are too few examples.
  private String best(String suffix) {
    int fewest = suffix.length() <= SHORT_SUFFIX ? FEWEST_FOR_SHORT : FEWEST;
    List<Map.Entry<String, Integer>> frequent =
        ways.get(suffix).entrySet().stream()
            .filter(way -> way.getValue() >= fewest)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(most)
            .toList();
    return frequent.stream()
        .filter(way -> way.getValue() >= leastShare * frequent.getFirst().getValue())
        .map(Map.Entry::getKey)
        .collect(Collectors.joining("\t"));
  }

  private static String inherited(String suffix, Map<String, String> chosen) {
    for (int from = 1; from < suffix.length(); from++) {
      String way = chosen.get(suffix.substring(from));
      if (way != null) {
        return way;
      }
    }
    return "";
  }
}
