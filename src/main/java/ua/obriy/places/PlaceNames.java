package ua.obriy.places;

import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import ua.obriy.model.PlaceType;
import ua.obriy.text.KeyboardLayout;
import ua.obriy.text.Transliteration;

/// Names as people type them: current, old, foreign and Russian ones, in any case, with any
/// apostrophe. For questions, not for text.
final class PlaceNames {
  private static final int LONGEST_SCAN = 4000;

  /// Letters of what is taken for a name in a wrong layout or alphabet.
  private static final int LONGEST_REPAIRED = 60;

  private static final int MOST_READINGS = 12;

  private final PlaceRow[] rows;
  private final Forms forms;
  private final NavigableMap<String, Set<Integer>> byName = new TreeMap<>();

  PlaceNames(PlaceRow[] rows, Forms forms) {
    this.rows = rows;
    this.forms = forms;
    for (int i = 0; i < rows.length; i++) {
      add(rows[i].place().name(), i);
      add(rows[i].place().nameEn(), i);
      for (String other : rows[i].otherNames().split("\\|")) {
        add(other, i);
      }
    }
  }

  private void add(String name, int row) {
    String plain = plain(name);
    if (!plain.isEmpty()) {
      byName.computeIfAbsent(plain, _ -> new TreeSet<>()).add(row);
    }
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('ґ', 'г');
    return lower.replaceAll("[’ʼ'`´′\"]", "").replaceAll("[\\s-]+", " ").strip();
  }

  /// Where nobody is called so, what the keys would write in the Ukrainian layout (dsyybwz), and
  /// what Latin letters stand for (Kropyvnytskyj).
  List<Integer> named(String name) {
    return firstFound(name, this::called);
  }

  private static List<Integer> firstFound(String typed, Function<String, List<Integer>> lookup) {
    List<Integer> found = lookup.apply(typed);
    if (!found.isEmpty() || typed.length() > LONGEST_REPAIRED || !isLatin(typed)) {
      return found;
    }
    List<Integer> byLayout = lookup.apply(KeyboardLayout.UKRAINIAN.decode(typed));
    return byLayout.isEmpty() ? fromLatin(typed, lookup) : byLayout;
  }

  private static boolean isLatin(String typed) {
    return typed.chars().noneMatch(c -> Character.UnicodeBlock.of(c) == UnicodeBlock.CYRILLIC)
        && typed.chars().anyMatch(c -> Character.isLetter(c));
  }

  private static List<Integer> fromLatin(String typed, Function<String, List<Integer>> lookup) {
    for (var candidate : Transliteration.fromLatin().candidates(typed, MOST_READINGS)) {
      List<Integer> found = lookup.apply(candidate.word());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Integer> called(String name) {
    Set<Integer> found = new LinkedHashSet<>(byName.getOrDefault(plain(name), Set.of()));
    String folded = name.toLowerCase(Locale.ROOT).replace('ґ', 'г').replaceAll("[’ʼ`´′]", "'");
    for (String cut : List.of(folded.strip(), folded.strip().replace('-', ' '))) {
      int form = forms.find(Forms.hash(cut));
      if (form >= 0) {
        addNamed(form, found);
      }
    }
    return byImportance(found);
  }

  private void addNamed(int form, Set<Integer> found) {
    for (int i = forms.from(form); i < forms.to(form); i++) {
      Role role = Forms.role(forms.posting(i));
      if (role == Role.NAME || role == Role.OLD || role == Role.POPULAR || role == Role.LAND) {
        found.add(Forms.place(forms.posting(i)));
      }
    }
  }

  List<Integer> startingWith(String typed, int size) {
    return firstFound(typed, start -> beginningWith(start, size));
  }

  private List<Integer> beginningWith(String typed, int size) {
    String plain = plain(typed);
    if (plain.isEmpty()) {
      return List.of();
    }
    Set<Integer> found = new LinkedHashSet<>();
    for (Set<Integer> some : byName.subMap(plain, plain + '\uffff').values()) {
      found.addAll(some);
      if (found.size() > LONGEST_SCAN) {
        break;
      }
    }
    List<Integer> ordered = byImportance(found);
    return ordered.subList(0, Math.min(size, ordered.size()));
  }

  private List<Integer> byImportance(Set<Integer> found) {
    List<Integer> ordered = new ArrayList<>(found);
    ordered.sort(
        Comparator.comparingDouble((Integer row) -> -importance(row)).thenComparing(row -> row));
    return ordered;
  }

  /// A city before the units around it, then by population.
  private double importance(int row) {
    PlaceType type = rows[row].place().type();
    double weight =
        switch (type) {
          case CITY -> 10;
          case REGION -> 8;
          case SETTLEMENT, CITY_DISTRICT -> 1.5;
          case VILLAGE -> 1;
          case RAION -> 0.1;
          case HROMADA -> 0.05;
        };
    return weight * (rows[row].place().population() + 100);
  }
}
