package ua.obriy.places;

import java.util.LinkedHashSet;
import java.util.Set;

/// Makes the adjectives of a settlement's name by the rules of word formation: Глибочиця,
/// глибочицький. More than one when the name leaves it open.
final class SettlementAdjectives {
  private static final String[][] RULES = {
    {"івка", "івський"},
    {"ївка", "ївський"},
    {"ка", "ський"},
    {"ки", "ківський"},
    {"ки", "ецький"},
    {"иця", "ицький"},
    {"иці", "ицький"},
    {"ця", "цький"},
    {"ці", "цівський"},
    {"ці", "ецький"},
    {"ці", "івецький"},
    {"івці", "івецький"},
    {"ївці", "ївецький"},
    {"инці", "инецький"},
    {"ець", "ецький"},
    {"єць", "єцький"},
    {"ське", "ський"},
    {"ський", "ський"},
    {"цький", "цький"},
    {"цьке", "цький"},
    {"ськ", "ський"},
    {"цьк", "цький"},
    {"зьк", "зький"},
    {"ине", "инський"},
    {"їне", "їнський"},
    {"ино", "инський"},
    {"ове", "івський"},
    {"ове", "овський"},
    {"еве", "івський"},
    {"єве", "ївський"},
    {"ів", "івський"},
    {"їв", "ївський"},
    {"ин", "инський"},
    {"їн", "їнський"},
    {"ань", "анський"},
    {"інь", "інський"},
    {"їнь", "їнський"},
    {"ень", "енський"},
    {"не", "ненський"},
    {"не", "нянський"},
    {"на", "нянський"},
    {"на", "ненський"},
    {"ня", "нянський"},
    {"ль", "льський"},
    {"лля", "льський"},
    {"ля", "лянський"},
    {"ище", "ищенський"},
    {"ощі", "ощанський"},
    {"ичі", "ицький"},
    {"ачі", "ацький"},
    {"ий", "ський"},
    {"а", "ський"},
    {"а", "инський"},
    {"и", "ський"},
    {"и", "івський"},
    {"я", "їнський"},
    {"ія", "іївський"},
    {"ія", "ійський"},
    {"о", "ський"},
    {"е", "ський"},
    {"ж", "зький"},
    {"г", "зький"},
    {"х", "ський"},
    {"", "ський"},
    {"", "івський"},
  };

  private SettlementAdjectives() {}

  /// The adjectives by all rules with the longest ending that fits.
  ///
  /// @param name folded, one word or an adjective and a noun
  static Set<String> of(String name) {
    int space = name.lastIndexOf(' ');
    if (space > 0) {
      Set<String> joined = new LinkedHashSet<>();
      String start = stem(name.substring(0, space) + " ");
      String noun = name.substring(space + 1);
      (noun.equals("село") ? Set.of("сільський") : of(noun))
          .forEach(end -> joined.add(start + end));
      return joined;
    }
    int longest = 0;
    for (String[] rule : RULES) {
      longest = fits(name, rule[0]) ? Math.max(longest, rule[0].length()) : longest;
    }
    Set<String> adjectives = new LinkedHashSet<>();
    for (String[] rule : RULES) {
      if (rule[0].length() == longest && fits(name, rule[0])) {
        adjectives.add(name.substring(0, name.length() - longest) + rule[1]);
      }
    }
    return adjectives;
  }

  /// The name in one word, as its adjective begins: великий березний, великоберезний.
  static String stem(String name) {
    return name.replaceAll("(ий|ій|а|я|е|є|і) ", "о").replace(" ", "");
  }

  private static boolean fits(String name, String ending) {
    return name.length() > ending.length() + 1 && name.endsWith(ending);
  }
}
