package ua.obriy.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// The oracle of [CityFormsTest]: the forms of all cities' names as the source dictionary declines
/// them, with a table written by hand for the names of several words, and the common words that
/// share a form with a city.
final class CityForms {
  private static final String CASE = ":v_";

  /// City to its forms with capitals, the nominative among them.
  final Map<String, Set<String>> forms = new TreeMap<>();

  /// Small form to the lemmas of the common words that it may be.
  final Map<String, Set<String>> words = new HashMap<>();

  CityForms() throws IOException {
    Map<String, String> cities = new HashMap<>();
    for (String line : Files.readAllLines(Path.of("index-data/places/gazetteer.tsv"))) {
      String[] cell = line.split("\t");
      if (cell[1].equals("city")) {
        cities.put(DictionaryCompiler.foldWord(cell[2]), cell[2]);
        forms.computeIfAbsent(cell[2], _ -> new TreeSet<>()).add(cell[2]);
      }
    }
    for (String line : Golden.lines("cities.tsv")) {
      String[] cell = line.split("\t");
      forms.get(cities.get(DictionaryCompiler.foldWord(cell[0]))).addAll(List.of(cell));
    }
    readDictionary(cities);
  }

  private void readDictionary(Map<String, String> cities) throws IOException {
    for (WordData row : new DictionaryLookup(DictionaryCompiler.source())) {
      String tag = row.getTag().toString();
      String city = cities.get(DictionaryCompiler.foldWord(row.getStem().toString()));
      boolean usable = tag.contains(CASE) && !tag.contains("v_kly") && !tag.contains(":bad");
      if (city != null && usable && tag.contains(":geo")) {
        forms.get(city).add(row.getWord().toString());
      }
    }
    Set<String> small = new HashSet<>();
    forms
        .values()
        .forEach(set -> set.forEach(form -> small.add(DictionaryCompiler.foldWord(form))));
    for (WordData row : new DictionaryLookup(DictionaryCompiler.source())) {
      String form = DictionaryCompiler.foldWord(row.getWord().toString());
      if (small.contains(form) && isCommon(row.getTag().toString())) {
        String lemma = DictionaryCompiler.foldWord(row.getStem().toString());
        words.computeIfAbsent(form, _ -> new TreeSet<>()).add(lemma);
      }
    }
  }

  private static boolean isCommon(String tag) {
    return !tag.contains(":prop") && !tag.contains(":abbr");
  }

  /// All pairs of a city and a form of its name.
  List<String[]> pairs() {
    List<String[]> pairs = new ArrayList<>();
    forms.forEach((city, set) -> set.forEach(form -> pairs.add(new String[] {city, form})));
    return pairs;
  }
}
