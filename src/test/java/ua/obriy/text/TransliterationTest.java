package ua.obriy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.obriy.text.Transliteration.Candidate;

class TransliterationTest {
  private static final int MOST = 200;

  private static List<String> words(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::word).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Lviv, львів",
    "Lwiw, львів",
    "Lwów, львів",
    "Kyiv, київ",
    "Kiev, київ",
    "Kiew, київ",
    "proekt, проект",
    "boiovyi, бойовий",
    "hopak, гопак",
    "chernivtsi, чернівці",
    "Czerniowce, черніовце",
    "Tschernihiw, чернігів",
    "zhyttia, життя",
    "bezdorizhzhia, бездоріжжя",
    "holoshyntsi, голошинці",
    "Kamianets, кам'янець",
    "Khmelnytskyi, хмельницький",
    "Khmelnitsky, хмельніцький",
    "Zaporizhzhya, запоріжжя",
    "Uzhhorod, ужгород",
    "shchastia, щастя",
    "Kharkov, харків"
  })
  void latinWordHasTheUkrainianAmongItsCandidates(String latin, String ukrainian) {
    List<String> words = words(Transliteration.fromLatin().candidates(latin, MOST));
    assertTrue(words.contains(ukrainian), latin + " → " + words);
  }

  @ParameterizedTest
  @CsvSource({
    "Сумы, суми",
    "Тернополе, тернополі",
    "информационный, інформаційний",
    "переселенцы, переселенці",
    "ивано-франковская, івано-франківська",
    "яворовская, яворівська",
    "финансирование, фінансування",
    "технический, технічний",
    "область, область",
    "кыъв, київ"
  })
  void russianSpellingHasTheUkrainianAmongItsCandidates(String russian, String ukrainian) {
    List<String> words = words(Transliteration.fromRussian().candidates(russian, MOST));
    assertTrue(words.contains(ukrainian), russian + " → " + words);
  }

  @Test
  void candidatesComeByRisingCostAndOnce() {
    List<Candidate> candidates = Transliteration.fromLatin().candidates("chernivtsi", MOST);
    assertEquals("чернівці", candidates.getFirst().word());
    for (int i = 1; i < candidates.size(); i++) {
      assertTrue(candidates.get(i - 1).cost() <= candidates.get(i).cost());
    }
    assertEquals(candidates.size(), words(candidates).stream().distinct().count());
  }

  @Test
  void emptyAndEndlessWordsHaveNone() {
    assertEquals(List.of(), Transliteration.fromLatin().candidates("", MOST));
    assertEquals(List.of(), Transliteration.fromLatin().candidates("a".repeat(31), MOST));
    assertTrue(Transliteration.fromLatin().candidates("y".repeat(30), MOST).size() <= MOST);
  }
}
