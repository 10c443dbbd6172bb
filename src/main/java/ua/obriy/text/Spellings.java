package ua.obriy.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Rules by which one word is written in two orthographies, with all words derived from it. They
/// hold for any form, because the spellings differ in the stem. A word that a rule makes and nobody
/// writes is found nowhere and does no harm.
final class Spellings {

  /// @param inside whether the stem may stand inside a word
  private record Rule(boolean inside, List<String> stems) {
    /// The word with the other stems in the place of its own; the longest that it has counts.
    void addTwins(String word, Set<String> twins) {
      int at = -1;
      String found = "";
      for (String stem : stems) {
        int place = inside ? word.indexOf(stem) : word.startsWith(stem) ? 0 : -1;
        if (place >= 0 && stem.length() > found.length()) {
          at = place;
          found = stem;
        }
      }
      if (at >= 0) {
        for (String stem : stems) {
          twins.add(word.substring(0, at) + stem + word.substring(at + found.length()));
        }
      }
    }
  }

  private final List<Rule> inside = new ArrayList<>();

  /// By the letter that a word begins with.
  private final Map<Character, Set<Rule>> beginnings = new HashMap<>();

  /// @param rows those with patterns
  Spellings(List<EquivalenceRow> rows) {
    for (EquivalenceRow row : rows) {
      List<String> stems =
          row.expressions().stream()
              .map(pattern -> DictionaryCompiler.foldWord(pattern.replace("*", "")))
              .toList();
      add(new Rule(row.expressions().getFirst().startsWith("*"), stems));
    }
  }

  private void add(Rule rule) {
    if (rule.inside) {
      inside.add(rule);
    } else {
      for (String stem : rule.stems) {
        beginnings.computeIfAbsent(stem.charAt(0), _ -> new LinkedHashSet<>()).add(rule);
      }
    }
  }

  /// The folded word itself, then its other spellings.
  List<String> of(String folded) {
    Set<String> twins = new LinkedHashSet<>();
    twins.add(folded);
    inside.forEach(rule -> rule.addTwins(folded, twins));
    beginning(folded).forEach(rule -> rule.addTwins(folded, twins));
    return List.copyOf(twins);
  }

  private Set<Rule> beginning(String folded) {
    return folded.isEmpty() ? Set.of() : beginnings.getOrDefault(folded.charAt(0), Set.of());
  }

  /// First parts that are written with a hyphen or joined: веб-сайт, вебсайт.
  boolean isJoined(String folded) {
    String start = folded + "-";
    return beginning(folded).stream().anyMatch(rule -> rule.stems.contains(start));
  }
}
