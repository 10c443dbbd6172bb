package ua.obriy.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Declines an unknown name as most known names with the same ending are declined.
final class SimilarNames {
  private static final int LONGEST = 5;

  /// A way to decline: `case=cut+ending` for each form, as one comparable text.
  private final Map<String, Map<String, Integer>> ways = new HashMap<>();

  void learn(String lemma, Map<String, Set<String>> forms) {
    if (lemma.length() < 4 || lemma.indexOf('-') >= 0) {
      return;
    }
    boolean singular = forms.getOrDefault("s v_naz", Set.of()).contains(lemma);
    Map<String, Set<String>> steps = new TreeMap<>();
    forms.forEach(
        (key, set) -> {
          if (key.startsWith(singular ? "s " : "p ")) {
            Set<String> cuts = new HashSet<>();
            set.forEach(form -> cuts.add(step(lemma, form)));
            steps.put(key.substring(2), new TreeSet<>(cuts));
          }
        });
    StringBuilder way = new StringBuilder();
    steps.forEach((key, set) -> set.forEach(step -> way.append(key + "=" + step + ";")));
    for (int n = 1; n <= LONGEST && n < lemma.length(); n++) {
      ways.computeIfAbsent(lemma.substring(lemma.length() - n), _ -> new HashMap<>(2))
          .merge(way.toString(), 1, Integer::sum);
    }
  }

  private static String step(String lemma, String form) {
    int common = 0;
    int most = Math.min(lemma.length(), form.length());
    while (common < most && lemma.charAt(common) == form.charAt(common)) {
      common++;
    }
    return lemma.length() - common + "+" + form.substring(common);
  }

  /// The likeliest way of the longest known ending, and of the last letter alone: whether і of a
  /// stem turns to о (Перевіз, Перевозу) or stays (Вербіж, Вербіжа) no ending tells.
  Map<String, Set<String>> cases(String name) {
    Map<String, Set<String>> forms = new HashMap<>();
    int n = Math.min(LONGEST, name.length() - 1);
    while (n > 1 && !ways.containsKey(name.substring(name.length() - n))) {
      n--;
    }
    for (int length : new int[] {n, 1}) {
      Map<String, Integer> known = ways.get(name.substring(name.length() - length));
      if (known != null) {
        apply(name, known.entrySet().stream().max(byCount()).orElseThrow().getKey(), forms);
      }
    }
    forms.computeIfAbsent("v_naz", _ -> new HashSet<>()).add(name);
    return forms;
  }

  private static Comparator<Map.Entry<String, Integer>> byCount() {
    return Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey);
  }

  private static void apply(String name, String way, Map<String, Set<String>> forms) {
    for (String step : way.split(";")) {
      int equals = step.indexOf('=');
      int plus = step.indexOf('+');
      int cut = Integer.parseInt(step.substring(equals + 1, plus));
      if (cut < name.length()) {
        forms
            .computeIfAbsent(step.substring(0, equals), _ -> new HashSet<>())
            .add(name.substring(0, name.length() - cut) + step.substring(plus + 1));
      }
    }
  }
}
