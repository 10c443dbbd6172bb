package ua.obriy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.obriy.model.Token;

class CityFormsTest {
  private static final UkrainianText TEXT = UkrainianText.load();
  private static final String BEFORE = "вони жили у ";
  private static final int WORDS_BEFORE = 3;

  /// A capital does not tell the city's region from the city (Донецька, Заводського), so that the
  /// adjective stays.
  private static final Pattern RELATIONAL = Pattern.compile("[сцз]ький$");

  private static CityForms cities;

  @BeforeAll
  static void readTheDictionary() throws IOException {
    cities = new CityForms();
  }

  @Test
  void theOracleHasAllCitiesInSeveralCases() {
    assertEquals(460, cities.forms.size());
    List<String> uninflected =
        cities.forms.entrySet().stream()
            .filter(city -> city.getValue().size() < 3)
            .map(city -> city.getKey())
            .toList();
    assertEquals(List.of("Бунге", "Рені", "Сколе", "Яни Капу"), uninflected);
  }

  @Test
  void everyFormOfEveryCityMeetsItsNominative() {
    List<String> apart = new ArrayList<>();
    for (String[] pair : cities.pairs()) {
      if (!meet(analyzed(pair[0]), analyzed(pair[1]))
          || !meet(TEXT.analyzeQuery(pair[0]), TEXT.analyzeQuery(pair[1]))) {
        apart.add(pair[0] + " / " + pair[1]);
      }
    }
    assertEquals(List.of(), apart);
  }

  @Test
  void aCapitalInsideASentenceLeavesNoCommonWordBesideTheCity() {
    List<String> wrong = new ArrayList<>();
    for (String[] pair : cities.pairs()) {
      String city = DictionaryCompiler.foldWord(pair[0]);
      if (city.contains(" ")) {
        continue;
      }
      for (String lemma : analyzed(pair[1]).getFirst().lemmas()) {
        if (!lemma.equals(city) && isWord(pair[1], lemma)) {
          wrong.add(pair[1] + " / " + lemma);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aSmallLetterLeavesNoCityBesideTheCommonWord() {
    List<String> wrong = new ArrayList<>();
    for (String[] pair : cities.pairs()) {
      String form = DictionaryCompiler.foldWord(pair[1]);
      String city = DictionaryCompiler.foldWord(pair[0]);
      Set<String> words = cities.words.getOrDefault(form, Set.of());
      if (!words.isEmpty() && !words.contains(city)) {
        List<String> lemmas = analyzed(form).getFirst().lemmas();
        if (lemmas.contains(city)) {
          wrong.add(form + " / " + lemmas);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void readersTellTheCityFromTheWord() {
    assertEquals(List.of("суми"), lemma("жили у Сумах торік"));
    assertEquals(List.of("рівне"), lemma("жили у Рівному торік"));
    assertEquals(List.of("бар"), lemma("жили в Барі торік"));
    assertEquals(List.of("буча"), lemma("жили у Бучі торік"));
    assertEquals(List.of("ізюм"), lemma("жили в Ізюмі торік"));
    assertTrue(lemma("жили в Мені торік").contains("мена"));
    assertEquals(List.of("сума"), lemma("рахують усі суми витрат"));
    assertTrue(lemma("знайшли дуже рівне місце").contains("рівний"));
    assertFalse(lemma("знайшли дуже рівне місце").contains("рівне"));
    assertTrue(lemma("він зробив мені боляче").contains("я"));
    assertTrue(lemma("по річці Південного Бугу").contains("південний"));
  }

  private static boolean isWord(String form, String lemma) {
    Set<String> words = cities.words.getOrDefault(DictionaryCompiler.foldWord(form), Set.of());
    return words.contains(lemma) && !RELATIONAL.matcher(lemma).find();
  }

  private static List<String> lemma(String text) {
    return TEXT.analyze(text).get(2).lemmas();
  }

  private static List<Token> analyzed(String name) {
    return TEXT.analyze(BEFORE + name).stream().skip(WORDS_BEFORE).toList();
  }

  private static boolean meet(List<Token> one, List<Token> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (Collections.disjoint(one.get(i).lemmas(), other.get(i).lemmas())) {
        return false;
      }
    }
    return true;
  }
}
