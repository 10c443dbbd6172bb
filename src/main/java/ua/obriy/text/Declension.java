package ua.obriy.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// Declines place names: by the dictionary where it knows the name, by the most similar known name
/// where it does not, word by word and in agreement where there are several. A tool of the build;
/// it
/// reads the whole source dictionary once.
public final class Declension {
  private static final List<String> CASES =
      List.of("v_naz", "v_rod", "v_dav", "v_zna", "v_oru", "v_mis");

  /// Endings of nouns whose plural ends in и or і.
  private static final List<String> SINGULARS = List.of("а", "я", "ь", "");

  private static final int MOST_VARIANTS = 5;

  private final Map<String, Map<String, Set<String>>> names = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> words = new HashMap<>();
  private final Set<String> adjectives = new HashSet<>();
  private final SimilarNames similar = new SimilarNames();

  private Declension() {}

  /// @param names the names that will be asked for, nominative
  public static Declension of(Collection<String> names) throws IOException {
    Set<String> parts = new HashSet<>();
    for (String name : names) {
      parts.add(DictionaryCompiler.foldWord(name));
      List<String> words = List.of(DictionaryCompiler.foldWord(name).split("[ -]"));
      parts.addAll(words);
      for (int i = 0; i < SINGULARS.size(); i++) {
        parts.add(singular(words.getLast(), i));
      }
    }
    Declension declension = new Declension();
    for (WordData row : new DictionaryLookup(DictionaryCompiler.source())) {
      declension.take(row, parts);
    }
    declension.names.forEach(declension.similar::learn);
    return declension;
  }

  private void take(WordData row, Set<String> parts) {
    String tag = row.getTag().toString();
    String lemma = DictionaryCompiler.foldWord(row.getStem().toString());
    String form = DictionaryCompiler.foldWord(row.getWord().toString());
    if (tag.startsWith("adj") && tag.contains(":v_naz") && parts.contains(form)) {
      adjectives.add(form);
    }
    if (!tag.startsWith("noun") || tag.contains(":bad")) {
      return;
    }
    if (tag.contains(":geo")) {
      put(names, lemma, tag, form);
    } else if (parts.contains(lemma)) {
      put(words, lemma, tag, form);
    }
  }

  private static void put(
      Map<String, Map<String, Set<String>>> table, String lemma, String tag, String form) {
    for (String grammaticalCase : CASES) {
      if (tag.contains(grammaticalCase)) {
        String number = tag.contains(":p:") ? "p " : "s ";
        table
            .computeIfAbsent(lemma, _ -> new HashMap<>())
            .computeIfAbsent(number + grammaticalCase, _ -> new LinkedHashSet<>())
            .add(form);
      }
    }
  }

  /// All forms of the name, folded, the nominative first.
  public Set<String> forms(String name) {
    String folded = DictionaryCompiler.foldWord(name);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(folded);
    cases(folded).values().forEach(forms::addAll);
    return forms;
  }

  private Map<String, Set<String>> cases(String name) {
    Map<String, Set<String>> known = ofNumber(names, name);
    boolean fixed = known.values().stream().allMatch(Set.of(name)::equals);
    if (!name.matches(".*[ -].*") || !known.isEmpty() && !fixed) {
      return known.isEmpty()
          ? ofWord(name, true)
          : withAdjectival(name, withBareGenitive(name, known));
    }
    return union(known, ofParts(name));
  }

  /// Word by word; what stands last is the noun: Судова Вишня, Горішні Плавні.
  private Map<String, Set<String>> ofParts(String name) {
    String[] parts = name.split("(?<=[ -])|(?=[ -])");
    Map<String, Set<String>> whole = new LinkedHashMap<>();
    CASES.forEach(c -> whole.put(c, Set.of("")));
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      boolean head = i == parts.length - 1 && name.indexOf(' ') >= 0;
      Map<String, Set<String>> forms =
          part.matches("[ -]") ? Map.of() : head ? ofHead(part) : ofStart(part);
      for (String c : CASES) {
        whole.put(c, joined(whole.get(c), forms.getOrDefault(c, Set.of(part))));
      }
    }
    return whole;
  }

  /// Of a possessive both ways are in use: Часів Яру, Часового Яру.
  private Map<String, Set<String>> ofStart(String word) {
    if (!word.endsWith("ів") || names.containsKey(word)) {
      return ofWord(word, false);
    }
    String stem = word.substring(0, word.length() - 2);
    Map<String, Set<String>> fixed = new HashMap<>();
    CASES.forEach(c -> fixed.put(c, Set.of(word)));
    return union(fixed, Adjectives.cases(stem + "овий"));
  }

  private Map<String, Set<String>> ofHead(String word) {
    Map<String, Set<String>> noun = ofNumber(words, word);
    for (int i = 0; i < SINGULARS.size() && noun.isEmpty(); i++) {
      Map<String, Set<String>> all = words.getOrDefault(singular(word, i), Map.of());
      if (all.getOrDefault("p v_naz", Set.of()).contains(word)) {
        noun = ofPlural(all);
      }
    }
    if (noun.isEmpty()) {
      noun = ofWord(word, false);
    } else if (word.matches(".*і[бвгджзлмнрт]")) {
      noun = union(noun, withAndWithoutChange(word));
    }
    return word.endsWith("уг") ? union(noun, Map.of("v_mis", Set.of(softened(word)))) : noun;
  }

  private static String softened(String word) {
    return word.substring(0, word.length() - 1) + "зі";
  }

  /// Its singular by the n-th way, for a name in the plural: Жовті Води, вода.
  private static String singular(String word, int way) {
    return word.substring(0, Math.max(0, word.length() - 1)) + SINGULARS.get(way);
  }

  private static Map<String, Set<String>> ofPlural(Map<String, Set<String>> all) {
    Map<String, Set<String>> forms = new HashMap<>();
    CASES.forEach(c -> forms.put(c, all.getOrDefault("p " + c, Set.of())));
    return forms;
  }

  private static Set<String> joined(Set<String> starts, Set<String> ends) {
    Set<String> joined = new LinkedHashSet<>();
    for (String start : starts) {
      ends.stream().limit(MOST_VARIANTS).forEach(end -> joined.add(start + end));
    }
    return joined;
  }

  private Map<String, Set<String>> ofWord(String word, boolean alone) {
    if (!alone && isFixed(word)) {
      return Map.of();
    }
    Map<String, Set<String>> geo = ofNumber(names, word);
    boolean adjective = Adjectives.looksLike(word) || adjectives.contains(word);
    if (adjective && (!alone || geo.isEmpty())) {
      return Adjectives.cases(word);
    }
    if (!geo.isEmpty()) {
      return withAdjectival(word, withBareGenitive(word, geo));
    }
    Map<String, Set<String>> common = ofNumber(words, word);
    if (word.matches(".*і[бвгджзлмнрт]")) {
      return union(common, withAndWithoutChange(word));
    }
    return common.isEmpty() ? withAdjectival(word, similar.cases(word)) : common;
  }

  /// Whether і of the stem turns to о (Розділ, Роздолу) or stays (Вербіж, Вербіжа) no ending tells.
  private static Map<String, Set<String>> withAndWithoutChange(String word) {
    int at = word.lastIndexOf('і');
    String changed = word.substring(0, at) + "о" + word.substring(at + 1);
    Map<String, Set<String>> forms = new HashMap<>();
    for (String stem : List.of(changed, word)) {
      both(forms, "v_rod", stem + "а", stem + "у");
      both(forms, "v_dav", stem + "у", stem + "ові");
      both(forms, "v_oru", stem + "ом", stem + "ем");
      both(forms, "v_mis", stem + "і", stem + "у");
    }
    both(forms, "v_naz", word, word);
    both(forms, "v_zna", word, word);
    return forms;
  }

  private static void both(Map<String, Set<String>> forms, String c, String one, String other) {
    Set<String> set = forms.computeIfAbsent(c, _ -> new LinkedHashSet<>());
    set.add(one);
    set.add(other);
  }

  private static Map<String, Set<String>> union(
      Map<String, Set<String>> some, Map<String, Set<String>> others) {
    Map<String, Set<String>> both = new HashMap<>();
    some.forEach((c, set) -> both.computeIfAbsent(c, _ -> new LinkedHashSet<>()).addAll(set));
    others.forEach((c, set) -> both.computeIfAbsent(c, _ -> new LinkedHashSet<>()).addAll(set));
    return both;
  }

  /// Монастириська, Мостиська: the genitive has no ending.
  private static Map<String, Set<String>> withBareGenitive(
      String word, Map<String, Set<String>> forms) {
    String stem = word.substring(0, word.length() - 1);
    boolean plural = forms.getOrDefault("v_rod", Set.of()).contains(stem + "ів");
    return plural && word.endsWith("а") ? union(forms, Map.of("v_rod", Set.of(stem))) : forms;
  }

  /// Names like Мукачеве and Пирогове are declined both ways in living use.
  private static Map<String, Set<String>> withAdjectival(
      String word, Map<String, Set<String>> forms) {
    if (!word.matches(".*(ове|еве|єве|ине|їне|не|ово|ево|ино)")) {
      return forms;
    }
    String base = word.endsWith("о") ? word.substring(0, word.length() - 1) + "е" : word;
    return union(forms, Adjectives.cases(base));
  }

  private static boolean isFixed(String word) {
    return word.length() < 3 || word.equals("під") || word.equals("біля") || word.equals("івано");
  }

  /// The forms of one number: plural when the nominative plural is the name itself.
  private static Map<String, Set<String>> ofNumber(
      Map<String, Map<String, Set<String>>> table, String lemma) {
    Map<String, Set<String>> all = table.getOrDefault(lemma, Map.of());
    boolean singular = all.getOrDefault("s v_naz", Set.of()).contains(lemma);
    String number = singular ? "s " : "p ";
    Map<String, Set<String>> forms = new HashMap<>();
    for (String c : CASES) {
      Set<String> set = all.get(number + c);
      if (set != null) {
        forms.put(c, set);
      }
    }
    return forms;
  }

  /// All forms of an adjective in all genders and numbers, folded.
  ///
  /// @param masculine such as `житомирський`
  public static List<String> adjectiveForms(String masculine) {
    Set<String> forms = new LinkedHashSet<>();
    String stem = masculine.substring(0, masculine.length() - 2);
    boolean soft = masculine.endsWith("ій");
    for (String ending : List.of(soft ? "ій" : "ий", soft ? "я" : "а", soft ? "є" : "е", "і")) {
      Adjectives.cases(stem + ending).values().forEach(forms::addAll);
    }
    return new ArrayList<>(forms);
  }
}
