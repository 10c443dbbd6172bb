package ua.obriy.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.obriy.text.KeyboardLayout;

/// How likely one word was typed for another: edits of letters, weighted by how easily they happen.
/// A letter that is simply wrong costs about 1.
final class Misspelling {
  private static final double ALIKE = 0.3;
  private static final double DOUBLED = 0.3;
  private static final double VOWEL = 0.65;
  private static final double NEIGHBOUR = 0.65;
  private static final double SLIPPED = 0.65;
  private static final double SWAP = 0.6;
  private static final double FAR_SWAP = 0.9;
  private static final double MISSING = 0.5;
  private static final double EXTRA = 0.8;
  private static final double OTHER = 1.1;

  /// The first letter is seldom wrong.
  private static final double FIRST = 1.3;

  private static final String ALPHABET = "абвгдеєжзиіїйклмнопрстуфхцчшщьюя'";
  private static final String VOWELS = "аеєиіїоуюя";

  /// Pairs that sound alike or are confused with Russian.
  private static final List<String> PAIRS =
      List.of(
          "иі", "ие", "ії", "еє", "оа", "ув", "гх", "гк", "зс", "шщ", "бп", "дт", "жш", "ий", "ій",
          "цч", "ыи", "ыі", "эе", "эє", "ёе", "ёо", "ъ'", "ъї", "'ь", "'й", "фх", "сц", "дз", "їй");

  /// Both orders of each pair, as one number.
  private static final Set<Integer> PAIRED =
      PAIRS.stream()
          .flatMap(
              pair ->
                  Stream.of(
                      pair.charAt(0) << Character.SIZE | pair.charAt(1),
                      pair.charAt(1) << Character.SIZE | pair.charAt(0)))
          .collect(Collectors.toUnmodifiableSet());

  /// Groups of letters that sound alike.
  private static final Map<String, List<String>> GROUPS =
      Stream.of(
              "ьа я", "ьу ю", "ьо йо", "ьо ё", "ье є", "йа я", "йу ю", "йе є", "йі ї", "йо ё",
              "йи ї", "ьї ї", "ья 'я", "ьє 'є", "йє 'є", "йя 'я", "йе 'є", "йо 'є", "шч щ", "сч щ",
              "тс ц", "дс ц", "дц ц", "тц ц", "тч ч", "дч ч", "зш шш", "сш ш", "зж жж", "стн сн",
              "ждн жн", "здн зн", "стц сц", "тьс ц", "шс с", "жс з", "кс х", "ів ов", "ів ев",
              "уа ва", "уе ве", "уі ві", "уї ві", "ііа ія", "іа ія", "іє іе", "ьі ї", "дж ж")
          .map(pair -> pair.split(" ", -1))
          .flatMap(pair -> Stream.of(Map.entry(pair[0], pair[1]), Map.entry(pair[1], pair[0])))
          .collect(
              Collectors.groupingBy(
                  Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

  private static final int LONGEST_GROUP = 3;

  /// Letters of Ukrainian and Russian, whose costs are asked for a thousand times a word.
  private static final char CYRILLIC = 0x400;

  private static final int BLOCK = 0x100;
  private static final double[] INSTEAD = insteadOfEachOther();

  /// The last letters of the groups that sound alike, as one number: most places have none.
  private static final Set<Integer> GROUP_ENDS =
      GROUPS.entrySet().stream()
          .flatMap(entry -> entry.getValue().stream().map(other -> ends(entry.getKey(), other)))
          .collect(Collectors.toUnmodifiableSet());

  private Misspelling() {}

  /// What a misspelling of a word of so many letters may cost.
  static double most(int letters) {
    return switch (letters) {
      case 0, 1 -> 0;
      case 2 -> 0.8;
      case 3 -> 1.1;
      case 4, 5 -> 1.4;
      case 6, 7 -> 1.8;
      default -> 2.2;
    };
  }

  /// Sum of the weighted edits; swapped neighbours are one.
  static double cost(String typed, String meant) {
    int shorter = Math.min(typed.length(), meant.length());
    int head = 0;
    while (head < shorter && typed.charAt(head) == meant.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && isSameFromEnd(typed, meant, tail)) {
      tail++;
    }
    int from = Math.max(0, head - LONGEST_GROUP);
    int cut = Math.max(0, tail - LONGEST_GROUP);
    return edits(
        typed.substring(from, typed.length() - cut), meant.substring(from, meant.length() - cut));
  }

  private static boolean isSameFromEnd(String a, String b, int at) {
    return a.charAt(a.length() - 1 - at) == b.charAt(b.length() - 1 - at);
  }

  /// Of the parts that differ, with some letters around them for what sounds alike together.
  private static double edits(String typed, String meant) {
    double[][] cost = new double[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        cost[i][j] = i + j == 0 ? 0 : cheapest(typed, meant, i, j, cost);
      }
    }
    return cost[typed.length()][meant.length()];
  }

  private static double cheapest(String typed, String meant, int i, int j, double[][] cost) {
    double best = Double.MAX_VALUE;
    if (i > 0) {
      best = cost[i - 1][j] + weight(i, extra(typed, i - 1));
    }
    if (j > 0) {
      best = Math.min(best, cost[i][j - 1] + weight(j, missing(meant, j - 1)));
    }
    if (i > 0 && j > 0) {
      char a = typed.charAt(i - 1);
      char b = meant.charAt(j - 1);
      best = Math.min(best, cost[i - 1][j - 1] + weight(Math.min(i, j), instead(a, b)));
      best = Math.min(best, group(typed, meant, i, j, cost));
    }
    if (i > 1 && j > 1 && isSwap(typed, meant, i, j)) {
      best = Math.min(best, cost[i - 2][j - 2] + weight(Math.min(i, j) - 1, SWAP));
    }
    if (i > 2 && j > 2 && isFarSwap(typed, meant, i, j)) {
      best = Math.min(best, cost[i - 3][j - 3] + FAR_SWAP);
    }
    return best;
  }

  /// The cheapest way here by letters that sound alike together.
  private static double group(String typed, String meant, int i, int j, double[][] cost) {
    double best = Double.MAX_VALUE;
    if (!GROUP_ENDS.contains(typed.charAt(i - 1) << Character.SIZE | meant.charAt(j - 1))) {
      return best;
    }
    for (int length = 1; length <= Math.min(LONGEST_GROUP, i); length++) {
      for (String other : GROUPS.getOrDefault(typed.substring(i - length, i), List.of())) {
        if (meant.startsWith(other, j - other.length())) {
          best = Math.min(best, cost[i - length][j - other.length()] + ALIKE);
        }
      }
    }
    return best;
  }

  private static int ends(String one, String other) {
    return one.charAt(one.length() - 1) << Character.SIZE | other.charAt(other.length() - 1);
  }

  private static double weight(int position, double cost) {
    return position == 1 && cost > ALIKE ? cost * FIRST : cost;
  }

  private static boolean isSwap(String a, String b, int i, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }

  /// Two letters around a third one: здагати, згадати.
  private static boolean isFarSwap(String a, String b, int i, int j) {
    return a.charAt(i - 1) == b.charAt(j - 3)
        && a.charAt(i - 3) == b.charAt(j - 1)
        && a.charAt(i - 2) == b.charAt(j - 2);
  }

  /// A letter too many: often one beside the key that was meant.
  private static double extra(String word, int at) {
    if (isEasilyLost(word, at)) {
      return DOUBLED;
    }
    boolean slipped =
        at > 0 && isBeside(word.charAt(at - 1), word.charAt(at))
            || at + 1 < word.length() && isBeside(word.charAt(at + 1), word.charAt(at));
    return slipped ? SLIPPED : EXTRA;
  }

  private static double missing(String word, int at) {
    return isEasilyLost(word, at) ? DOUBLED : MISSING;
  }

  private static boolean isEasilyLost(String word, int at) {
    char letter = word.charAt(at);
    boolean doubled =
        at > 0 && word.charAt(at - 1) == letter
            || at + 1 < word.length() && word.charAt(at + 1) == letter;
    return doubled || letter == 'ь' || letter == '\'' || letter == '-';
  }

  private static double instead(char a, char b) {
    int row = a - CYRILLIC;
    int column = b - CYRILLIC;
    boolean listed = (row | column) >= 0 && (row | column) < BLOCK;
    return listed ? INSTEAD[row * BLOCK + column] : weighedInstead(a, b);
  }

  private static boolean isBeside(char a, char b) {
    return a != b && instead(a, b) <= NEIGHBOUR && KeyboardLayout.distance(a, b) == 1;
  }

  private static double[] insteadOfEachOther() {
    double[] costs = new double[BLOCK * BLOCK];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = weighedInstead((char) (CYRILLIC + i / BLOCK), (char) (CYRILLIC + i % BLOCK));
    }
    return costs;
  }

  private static double weighedInstead(char a, char b) {
    if (a == b) {
      return 0;
    }
    if (PAIRED.contains(a << Character.SIZE | b)) {
      return ALIKE;
    }
    if (VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0) {
      return VOWEL;
    }
    return KeyboardLayout.distance(a, b) == 1 ? NEIGHBOUR : OTHER;
  }

  /// All words one edit away.
  static List<String> neighbours(String word) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i <= word.length(); i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      String rest = tail.isEmpty() ? "" : tail.substring(1);
      if (!tail.isEmpty()) {
        found.add(head + rest);
      }
      if (!rest.isEmpty() && rest.charAt(0) != tail.charAt(0)) {
        found.add(head + rest.charAt(0) + tail.charAt(0) + rest.substring(1));
      }
      for (int c = 0; c < ALPHABET.length(); c++) {
        char letter = ALPHABET.charAt(c);
        found.add(head + letter + tail);
        if (!tail.isEmpty() && letter != tail.charAt(0)) {
          found.add(head + letter + rest);
        }
      }
    }
    return found;
  }
}
