package ua.obriy.enrich;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ua.obriy.text.DocumentLanguage;

/// Forms of names led back to the nominative, as far as endings tell; what is no name is sorted out
/// by whoever looks the results up.
final class Nominatives {
  private static final int SHORTEST_STEM = 2;

  /// Russian endings with what stands in their place in the nominative.
  private static final Map<String, List<String>> RUSSIAN =
      Map.ofEntries(
          Map.entry("а", List.of("", "о")),
          Map.entry("я", List.of("ь", "й", "е")),
          Map.entry("у", List.of("", "а", "о")),
          Map.entry("ю", List.of("ь", "й", "я", "е")),
          Map.entry("е", List.of("", "а", "ь", "й", "я", "о")),
          Map.entry("и", List.of("ь", "а", "я")),
          Map.entry("ы", List.of("а")),
          Map.entry("ом", List.of("", "о", "ий", "ый", "ой", "ое")),
          Map.entry("ем", List.of("ь", "й", "е", "ий", "ее")),
          Map.entry("ой", List.of("а", "ая")),
          Map.entry("ей", List.of("а", "я", "ь", "ая", "яя")),
          Map.entry("ью", List.of("ь")),
          Map.entry("ую", List.of("ая")),
          Map.entry("ого", List.of("ий", "ый", "ой", "ое")),
          Map.entry("его", List.of("ий", "ее")),
          Map.entry("ому", List.of("ий", "ый", "ой", "ое")),
          Map.entry("ему", List.of("ий", "ее")),
          Map.entry("ым", List.of("ый", "ое")),
          Map.entry("им", List.of("ий", "ое", "ее")),
          Map.entry("ых", List.of("ые")),
          Map.entry("их", List.of("ие")),
          Map.entry("ов", List.of("ы")),
          Map.entry("ам", List.of("ы", "и", "а")),
          Map.entry("ами", List.of("ы", "и", "а")),
          Map.entry("ах", List.of("ы", "и", "а")),
          Map.entry("ям", List.of("ы", "и")),
          Map.entry("ями", List.of("ы", "и")),
          Map.entry("ях", List.of("ы", "и")),
          Map.entry("кви", List.of("ковь")),
          Map.entry("", List.of("ы", "и")));

  private static final int LONGEST_ENDING = 3;
  private static final Set<String> ENGLISH_REGION = Set.of("region", "oblast");
  private static final Set<String> ENGLISH_RAION = Set.of("district", "raion");

  private Nominatives() {}

  /// What the words of one name may be in the nominative, joined by spaces.
  static List<String> of(List<String> words, DocumentLanguage language) {
    List<String> names = List.of("");
    for (int i = 0; i < words.size(); i++) {
      List<String> longer = new ArrayList<>();
      for (String one : of(words.get(i), i > 0, language)) {
        for (String name : names) {
          longer.add(name.isEmpty() ? one : name + " " + one);
        }
      }
      names = longer;
    }
    return names;
  }

  private static Set<String> of(String word, boolean second, DocumentLanguage language) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (language == DocumentLanguage.ENGLISH) {
      boolean region = second && ENGLISH_REGION.contains(lower);
      boolean raion = second && ENGLISH_RAION.contains(lower);
      return Set.of(region ? "oblast" : raion ? "raion" : lower.replaceFirst("'s?$", ""));
    }
    Set<String> names = new LinkedHashSet<>(List.of(lower));
    int longest = Math.min(LONGEST_ENDING, lower.length() - SHORTEST_STEM);
    for (int size = longest; size >= 0; size--) {
      String stem = lower.substring(0, lower.length() - size);
      RUSSIAN
          .getOrDefault(lower.substring(lower.length() - size), List.of())
          .forEach(ending -> names.add(stem + ending));
    }
    return names;
  }
}
