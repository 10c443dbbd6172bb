package ua.obriy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ua.obriy.text.KeyboardLayout;
import ua.obriy.text.Transliteration;

/// What the beginning of a word may be when nothing begins as it was typed: the same keys in the
/// Ukrainian layout, Latin or Russian letters read as Ukrainian ones, a letter mistyped. Safe for
/// use by several threads.
public final class Beginnings {
  private static final int MOST_REWRITTEN = 4;
  private static final int MOST = 300;
  private static final int LONGEST = 30;

  /// Letters of a word from which a mistyped one is looked for.
  private static final int SHORTEST = 4;

  private static final String VOWELS = "аеєиіїоуюя'ь-";

  private static final double NEAR = 0.75;

  private final TypedSearch search;

  public Beginnings(TypedSearch search) {
    this.search = search;
  }

  /// The same keys or letters otherwise, likeliest first, without what was typed.
  public List<String> rewritten(String typed) {
    return readings(typed);
  }

  static List<String> readings(String typed) {
    Set<String> readings = new LinkedHashSet<>();
    if (Letters.isCyrillic(last(typed))) {
      rewritten(typed, Transliteration.fromRussian(), readings);
      readings.add(KeyboardLayout.UKRAINIAN.encode(typed).strip());
    } else {
      readings.add(KeyboardLayout.UKRAINIAN.decode(typed).strip());
      rewritten(typed, Transliteration.fromLatin(), readings);
    }
    readings.remove(typed);
    return List.copyOf(readings);
  }

  /// Whole words as a search would read them.
  public String understood(String typed) throws IOException {
    return search.understood(typed);
  }

  private static String last(String typed) {
    return typed.substring(typed.lastIndexOf(' ') + 1);
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

  /// Whether apostrophes and soft signs stand where Ukrainian has them.
  private static boolean isPronounceable(String word) {
    for (int i = 0; i < word.length(); i++) {
      char before = i == 0 ? 'а' : word.charAt(i - 1);
      boolean last = i + 1 == word.length();
      if (word.charAt(i) == '\'' && (VOWELS.indexOf(before) >= 0 || last || !isIotated(word, i + 1))
          || word.charAt(i) == 'ь' && VOWELS.indexOf(before) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIotated(String word, int at) {
    return "яюєї".indexOf(word.charAt(at)) >= 0;
  }

  /// The last word with a letter otherwise, likeliest first; empty for short or foreign words.
  public List<String> mistyped(String typed) {
    String last = last(typed);
    String word = last.toLowerCase(Locale.ROOT);
    if (Letters.count(word) < SHORTEST || word.length() > LONGEST || !Letters.isCyrillic(word)) {
      return List.of();
    }
    String before = typed.substring(0, typed.length() - last.length());
    Map<String, Double> near = new HashMap<>();
    for (String other : Misspelling.neighbours(word)) {
      if (isPronounceable(other)) {
        near.computeIfAbsent(other, one -> Misspelling.cost(word, one));
      }
    }
    return near.entrySet().stream()
        .filter(entry -> entry.getValue() <= NEAR && !entry.getKey().equals(word))
        .sorted(
            Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(entry -> before + entry.getKey())
        .toList();
  }
}
