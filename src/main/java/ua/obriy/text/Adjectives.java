package ua.obriy.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Endings of adjectives; gender and number follow from the nominative.
final class Adjectives {
  private static final Map<String, List<String>> ENDINGS =
      Map.of(
          "ий", List.of("ий", "ого", "ому", "ий", "им", "ому ім"),
          "ій", List.of("ій", "ього", "ьому", "ій", "ім", "ьому ім"),
          "а", List.of("а", "ої", "ій", "у", "ою", "ій"),
          "я", List.of("я", "ьої", "ій", "ю", "ьою", "ій"),
          "е", List.of("е", "ого", "ому", "е", "им", "ому ім"),
          "є", List.of("є", "ього", "ьому", "є", "ім", "ьому ім"),
          "і", List.of("і", "их іх", "им ім", "і их іх", "ими іми", "их іх"));

  private static final List<String> CASES =
      List.of("v_naz", "v_rod", "v_dav", "v_zna", "v_oru", "v_mis");

  private Adjectives() {}

  /// Whether the ending alone makes it an adjective.
  static boolean looksLike(String word) {
    return word.matches(".+[сцз]ьк(ий|а|е|і)|.{3,}(ий|ій)");
  }

  /// The forms by case; empty when the word has no adjective's ending.
  static Map<String, Set<String>> cases(String nominative) {
    for (int n = 2; n > 0; n--) {
      int cut = nominative.length() - n;
      List<String> endings = cut < 1 ? null : ENDINGS.get(nominative.substring(cut));
      if (endings != null) {
        return cases(nominative.substring(0, cut), endings);
      }
    }
    return Map.of();
  }

  private static Map<String, Set<String>> cases(String stem, List<String> endings) {
    Map<String, Set<String>> forms = new LinkedHashMap<>();
    for (int i = 0; i < CASES.size(); i++) {
      Set<String> set = new LinkedHashSet<>();
      for (String ending : endings.get(i).split(" ")) {
        set.add(stem + ending);
      }
      forms.put(CASES.get(i), set);
    }
    return forms;
  }
}
