package ua.obriy.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.obriy.model.Token;
import ua.obriy.text.UkrainianText;

/// A vocabulary of a few words, each in so many documents; looks at all of them each time.
final class WordList implements Vocabulary {
  private final UkrainianText text;
  private final Map<String, Integer> forms = new HashMap<>();

  WordList(UkrainianText text) {
    this.text = text;
  }

  WordList with(int documents, String... words) {
    for (String word : words) {
      forms.put(text.fold(word), documents);
    }
    return this;
  }

  @Override
  public int size() {
    return 500;
  }

  @Override
  public int documents(String word) {
    int fewest = Integer.MAX_VALUE;
    for (Token token : text.analyzeQuery(word)) {
      Set<String> lemmas = new HashSet<>(token.lemmas());
      int most = 0;
      for (Map.Entry<String, Integer> form : forms.entrySet()) {
        boolean same =
            text.analyzeQuery(form.getKey()).stream()
                .anyMatch(other -> other.lemmas().stream().anyMatch(lemmas::contains));
        most = same ? Math.max(most, form.getValue()) : most;
      }
      fewest = Math.min(fewest, most);
    }
    return fewest == Integer.MAX_VALUE ? 0 : fewest;
  }

  @Override
  public int together(List<String> words) {
    return words.stream().mapToInt(this::documents).min().orElse(0);
  }

  @Override
  public List<Entry> similar(String folded, int edits, int size) {
    List<Entry> near = new ArrayList<>();
    forms.forEach(
        (form, documents) -> {
          if (distance(folded, form) <= edits) {
            near.add(new Entry(form, documents));
          }
        });
    near.sort(Comparator.comparingInt(Entry::documents).reversed().thenComparing(Entry::folded));
    return near.subList(0, Math.min(size, near.size()));
  }

  /// Edits with swaps of neighbours, by the definition.
  private static int distance(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    if (Math.abs(a.length() - b.length()) > 2) {
      return 9;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
