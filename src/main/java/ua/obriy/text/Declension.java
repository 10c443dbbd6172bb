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
/// it reads the whole source dictionary once.
public final class Declension {
  private static final List<String> CASES =
      List.of("v_naz", "v_rod", "v_dav", "v_zna", "v_oru", "v_mis");

  private static final int MOST_VARIANTS = 8;

  /// Stems whose і may turn to о.
  private static final String CHANGING = ".*і[бвгджзлмнрт]";

  private final Map<String, Map<String, Set<String>>> names = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> words = new HashMap<>();

  /// Adjectives without an adjective's ending: Часів (Часового).
  private final Map<String, Map<String, Set<String>>> shortAdjectives = new HashMap<>();

  /// Common words whose plural is part of a name: вода to води.
  private final Map<String, String> singulars = new HashMap<>();

  private final Set<String> adjectives = new HashSet<>();
  private final SimilarNames similar = new SimilarNames();

  private Declension() {}

  /// @param names the names that will be asked for, nominative
  public static Declension of(Collection<String> names) throws IOException {
    Set<String> parts = new HashSet<>();
    for (String name : names) {
      parts.add(DictionaryCompiler.foldWord(name));
      parts.addAll(List.of(DictionaryCompiler.foldWord(name).split("[ -]")));
    }
    Declension declension = new Declension();
    declension.findSingulars(parts);
    for (WordData row : new DictionaryLookup(DictionaryCompiler.source())) {
      declension.take(row, parts);
    }
    declension.names.forEach(declension.similar::learn);
    return declension;
  }

  private void findSingulars(Set<String> parts) throws IOException {
    DictionaryLookup dictionary = new DictionaryLookup(DictionaryCompiler.source());
    for (String part : parts) {
      for (WordData row : dictionary.lookup(part)) {
        String tag = row.getTag().toString();
        if (tag.startsWith("noun:inanim:p:v_naz") && !tag.contains(":bad")) {
          singulars.put(DictionaryCompiler.foldWord(row.getStem().toString()), part);
        }
      }
    }
  }

  private void take(WordData row, Set<String> parts) {
    String tag = row.getTag().toString();
    String lemma = DictionaryCompiler.foldWord(row.getStem().toString());
    String form = DictionaryCompiler.foldWord(row.getWord().toString());
    if (tag.startsWith("adj") && tag.contains(":v_naz") && parts.contains(form)) {
      adjectives.add(form);
    }
    if (tag.startsWith("adj:m") && parts.contains(lemma) && lemma.matches(".+[ії]в")) {
      put(shortAdjectives, lemma, tag, form);
    }
    if (!tag.startsWith("noun") || tag.contains(":bad")) {
      return;
    }
    if (tag.contains(":geo")) {
      put(names, lemma, tag, form);
    } else if (parts.contains(lemma)) {
      put(words, lemma, tag, form);
    }
    if (tag.contains(":p:") && singulars.containsKey(lemma)) {
      put(words, singulars.get(lemma), tag, form);
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
      boolean noun = i > 1 && i == parts.length - 1 && parts[i - 1].equals(" ");
      Map<String, Set<String>> forms =
          part.matches("[ -]") ? Map.of() : noun ? ofNoun(part) : ofStart(part);
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
    Map<String, Set<String>> declined = ofNumber(shortAdjectives, word);
    if (declined.isEmpty()) {
      declined = Adjectives.cases(word.substring(0, word.length() - 2) + "овий");
    }
    Map<String, Set<String>> both = new HashMap<>();
    CASES.forEach(c -> both.put(c, Set.of(word)));
    return union(both, declined);
  }

  private static Set<String> joined(Set<String> starts, Set<String> ends) {
    Set<String> joined = new LinkedHashSet<>();
    for (String start : starts) {
      ends.stream().limit(MOST_VARIANTS).forEach(end -> joined.add(start + end));
    }
    return joined;
  }

  /// The last word, before which an adjective stands: Вишня is no form of вишній there, and Плавні
  /// are a noun.
  private Map<String, Set<String>> ofNoun(String word) {
    boolean adjective = Adjectives.looksLike(word);
    Map<String, Set<String>> geo = ofNumber(names, word);
    Map<String, Set<String>> noun = adjective || geo.isEmpty() ? ofNumber(words, word) : geo;
    if (noun.isEmpty() || adjective) {
      return union(noun, ofWord(word, false));
    }
    Map<String, Set<String>> forms = withAdjectival(word, noun);
    if (word.endsWith("г")) {
      String locative = word.substring(0, word.length() - 1) + "зі";
      forms = union(forms, Map.of("v_mis", Set.of(locative)));
    }
    return word.matches(CHANGING) ? union(forms, withAndWithoutChange(word)) : forms;
  }

  private Map<String, Set<String>> ofWord(String word, boolean alone) {
    if (!alone && isFixed(word)) {
      return Map.of();
    }
    Map<String, Set<String>> geo = ofNumber(names, word);
    Map<String, Set<String>> possessive = ofNumber(shortAdjectives, word);
    if (!alone && geo.isEmpty() && !possessive.isEmpty()) {
      return possessive;
    }
    boolean adjective = Adjectives.looksLike(word) || adjectives.contains(word);
    if (adjective && (!alone || geo.isEmpty())) {
      return Adjectives.cases(word);
    }
    if (!geo.isEmpty()) {
      return withAdjectival(word, withBareGenitive(word, geo));
    }
    Map<String, Set<String>> common = ofNumber(words, word);
    if (word.matches(CHANGING)) {
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

  private boolean isFixed(String word) {
    return word.length() < 3 && !words.containsKey(word)
        || word.equals("під")
        || word.equals("біля")
        || word.equals("івано");
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
