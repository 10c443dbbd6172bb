package ua.obriy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

class UkrainianTextTest {
  private static final UkrainianText TEXT = UkrainianText.load();

  @Test
  void wordsAreCutAsAReaderCutsThem() throws IOException {
    for (String line : Golden.lines("tokens.tsv")) {
      String[] cell = line.split("\t");
      String tokens =
          TEXT.analyze(cell[0]).stream().map(Token::folded).collect(Collectors.joining(" "));
      assertEquals(cell[1], tokens, "input: " + cell[0]);
    }
  }

  @Test
  void formsOfOneWordMeet() throws IOException {
    for (String line : Golden.lines("lemmas.tsv")) {
      List<String> words = List.of(line.split(" "));
      for (String word : words) {
        assertTrue(meet(words.getFirst(), word), words.getFirst() + " and " + word);
      }
    }
  }

  @Test
  void likeFormsOfDifferentWordsStayApart() {
    assertEquals("рік", lemmas("минув один рік тому", 2).getFirst());
    assertFalse(meet("року", "ріка"));
    assertEquals(List.of("прем'єр-міністр"), lemmas("слова прем'єр-міністра", 1));
    assertTrue(lemmas("поїхали до Львова", 2).contains("львів"));
    assertTrue(lemmas("сказав Шмигалю про це", 1).contains("шмигаль"));
  }

  @Test
  void anUnknownNameIsGuessedForBothSexes() {
    List<String> lemmas = lemmas("запросили Брякзулова до", 1);
    assertTrue(lemmas.contains("брякзулов") && lemmas.contains("брякзулова"), lemmas.toString());
  }

  @Test
  void partsOfACompoundHaveTheirOwnPlaces() {
    String text = "театр Карпенка­-Карого і «Ан-26» та Київ";
    List<Token> tokens = TEXT.analyze(text);
    assertEquals("карпенко-карий", tokens.get(1).lemmas().getFirst());
    List<String> parts =
        tokens.stream()
            .flatMap(token -> token.parts().stream())
            .map(part -> text.substring(part.start(), part.end()))
            .toList();
    assertEquals(List.of("Карпенка", "Карого", "Ан", "26"), parts);
    assertTrue(tokens.get(1).parts().getFirst().lemmas().contains("карпенко"));
  }

  @Test
  void aCapitalInsideASentenceTellsTheCityFromTheWord() {
    assertEquals("суми", lemmas("у місті Суми", 2).getFirst());
    assertEquals("суми", lemmas("приїхали до Сум учора", 2).getFirst());
    assertFalse(lemmas("великі суми грошей", 1).contains("суми"));
    assertTrue(lemmas("про суму боргу", 1).contains("сума"));
    assertEquals("буча", lemmas("поїхали в Бучу", 2).getFirst());
    assertEquals("ізюм", lemmas("у звільненому Ізюмі", 2).getFirst());
    assertTrue(lemmas("живе в Мені", 2).contains("мена"));
  }

  @Test
  void aQuestionKeepsEveryReading() {
    List<String> lemmas = TEXT.analyzeQuery("суми").getFirst().lemmas();
    assertTrue(lemmas.contains("суми") && lemmas.contains("сума"), lemmas.toString());
  }

  @Test
  void offsetsPointToTheOriginalWord() {
    String text = "У Ки\u200Bєві — об\u0301’єкт «Мiсто».";
    List<Token> tokens = TEXT.analyze(text);
    List<String> surfaces = tokens.stream().map(t -> text.substring(t.start(), t.end())).toList();
    assertEquals(List.of("У", "Ки\u200Bєві", "об\u0301’єкт", "Мiсто"), surfaces);
    assertEquals(
        List.of("У", "Києві", "об'єкт", "Місто"), tokens.stream().map(Token::form).toList());
  }

  @Test
  void anAbbreviationEndsNoSentence() {
    List<Token> tokens = TEXT.analyze("жив у м. Сумах. Сума росла");
    assertTrue(tokens.get(2).has(Traits.DOTTED));
    assertFalse(tokens.get(3).has(Traits.SENTENCE_START));
    assertTrue(tokens.get(4).has(Traits.SENTENCE_START));
  }

  @Test
  void foldingIsForgivingAndKnowingIsNot() {
    assertEquals("об'єкт", TEXT.fold("ОБ`ЄКТ"));
    assertTrue(TEXT.knows("обʼєктами"));
    assertFalse(TEXT.knows("обєкктами"));
    assertEquals("", TEXT.fold("…"));
  }

  private static boolean meet(String one, String other) {
    return !Collections.disjoint(
        TEXT.analyze(one).getFirst().lemmas(), TEXT.analyze(other).getFirst().lemmas());
  }

  private static List<String> lemmas(String text, int token) {
    return TEXT.analyze(text).get(token).lemmas();
  }
}
