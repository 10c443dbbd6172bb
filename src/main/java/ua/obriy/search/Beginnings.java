package ua.obriy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ua.obriy.text.KeyboardLayout;
import ua.obriy.text.Transliteration;

/// What the beginning of a word may be when nothing begins as it was typed: the same keys in the
/// Ukrainian layout, Latin or Russian letters read as Ukrainian ones, a letter mistyped. Safe for
// use
/// by several threads.
public final class Beginnings {
  /// Readings of each kind, and of all kinds together.
  private static final int MOST_REWRITTEN = 4;

  private static final int MOST = 60;

  /// Letters of a word from which a mistyped one is looked for.
  private static final int SHORTEST = 4;

  private static final double NEAR = 0.75;

  private final TypedSearch search;

  public Beginnings(TypedSearch search) {
    this.search = search;
  }

  /// Other readings, likeliest first, without what was typed.
  public List<String> of(String typed) throws IOException {
    String last = typed.substring(typed.lastIndexOf(' ') + 1);
    Set<String> readings = new LinkedHashSet<>();
    if (Letters.isCyrillic(last)) {
      rewritten(typed, Transliteration.fromRussian(), readings);
      readings.add(KeyboardLayout.UKRAINIAN.encode(typed).strip());
    } else {
      readings.add(KeyboardLayout.UKRAINIAN.decode(typed).strip());
      rewritten(typed, Transliteration.fromLatin(), readings);
    }
    readings.add(search.understood(typed));
    mistyped(typed, last, readings);
    readings.remove(typed);
    return readings.stream().limit(MOST).toList();
  }

  private static void rewritten(String typed, Transliteration rules, Set<String> readings) {
    List<String> texts = List.of("");
    for (String word : typed.split("\\s+", -1)) {
      List<String> longer = new ArrayList<>();
      for (var candidate : rules.candidates(word, MOST_REWRITTEN)) {
        texts.forEach(text -> longer.add((text + " " + candidate.word()).strip()));
      }
      texts = longer.subList(0, Math.min(MOST_REWRITTEN, longer.size()));
    }
    readings.addAll(texts);
  }

  private static void mistyped(String typed, String last, Set<String> readings) {
    String word = last.toLowerCase(Locale.ROOT);
    if (Letters.count(word) < SHORTEST || word.length() > MOST || !Letters.isCyrillic(word)) {
      return;
    }
    String before = typed.substring(0, typed.length() - last.length());
    Misspelling.neighbours(word).stream()
        .distinct()
        .filter(near -> Misspelling.cost(word, near) <= NEAR)
        .sorted(
            Comparator.comparingDouble((String near) -> Misspelling.cost(word, near))
                .thenComparing(near -> near))
        .forEach(near -> readings.add(before + near));
  }
}
