package ua.obriy.search;

import java.util.ArrayList;
import java.util.List;
import ua.obriy.text.KeyboardLayout;

/// How likely one word was typed for another: edits of letters, weighted by how easily they happen.
final class Misspelling {
  private static final double ALIKE = 0.35;
  private static final double NEIGHBOUR = 0.7;
  private static final double SWAP = 0.7;
  private static final double MISSING = 0.9;
  private static final double OTHER = 1.0;

  /// The first letter is seldom wrong.
  private static final double FIRST = 1.3;

  private static final String ALPHABET = "абвгдеєжзиіїйклмнопрстуфхцчшщьюя'";

  /// Pairs that sound alike or are confused with Russian.
  private static final List<String> PAIRS =
      List.of(
          "иі", "ие", "ії", "еє", "оа", "ув", "гх", "гк", "зс", "шщ", "бп", "дт", "жш", "ий", "ій",
          "цч", "ыи", "ыі", "эе", "ёе", "ёо", "ъ'", "ъї", "'ь", "ао", "фх", "сц", "дз");

  private Misspelling() {}

  /// Sum of the weighted edits; swapped neighbours are one.
  static double cost(String typed, String meant) {
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
      best = cost[i - 1][j] + weight(i, oneMore(typed, i - 1));
    }
    if (j > 0) {
      best = Math.min(best, cost[i][j - 1] + weight(j, oneMore(meant, j - 1)));
    }
    if (i > 0 && j > 0) {
      char a = typed.charAt(i - 1);
      char b = meant.charAt(j - 1);
      best = Math.min(best, cost[i - 1][j - 1] + weight(Math.min(i, j), instead(a, b)));
    }
    if (i > 1 && j > 1 && isSwap(typed, meant, i, j)) {
      best = Math.min(best, cost[i - 2][j - 2] + SWAP);
    }
    return best;
  }

  private static double weight(int position, double cost) {
    return position == 1 ? cost * FIRST : cost;
  }

  private static boolean isSwap(String a, String b, int i, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }

  /// A letter that is in one word only.
  private static double oneMore(String word, int at) {
    char letter = word.charAt(at);
    boolean doubled =
        at > 0 && word.charAt(at - 1) == letter
            || at + 1 < word.length() && word.charAt(at + 1) == letter;
    return doubled || letter == 'ь' || letter == '\'' ? ALIKE : MISSING;
  }

  private static double instead(char a, char b) {
    if (a == b) {
      return 0;
    }
    for (String pair : PAIRS) {
      if (pair.charAt(0) == a && pair.charAt(1) == b
          || pair.charAt(0) == b && pair.charAt(1) == a) {
        return ALIKE;
      }
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
