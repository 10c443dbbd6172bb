package ua.obriy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.obriy.ingest.Ingest;
import ua.obriy.ingest.Outcome;
import ua.obriy.model.Analysis;
import ua.obriy.model.SourceDocument;

class LanguageDetectorTest {
  private static final long SEED = 20261123;
  private static final int SENTENCES = 4;
  private static final UkrainianText TEXT = UkrainianText.load();
  private static final LanguageDetector DETECTOR = new LanguageDetector();

  private record Headline(String lang, String words) {}

  @Test
  void headlinesOfAFewWordsAreTold() throws IOException {
    assertTold(headlines(), 0.97);
  }

  @Test
  void headlinesInCapitalsAreTold() throws IOException {
    List<Headline> loud =
        headlines().stream()
            .map(one -> new Headline(one.lang(), one.words().toUpperCase()))
            .toList();
    assertTold(loud, 0.95);
  }

  @Test
  void paragraphsAreTold() throws IOException {
    assertTold(paragraphs(headlines(), 400), 0.995);
  }

  @Test
  void bundledDocumentsAndTheirHeadlinesAreUkrainian() {
    for (SourceDocument document : samples()) {
      assertEquals(Optional.of(DocumentLanguage.UKRAINIAN), told(document), document.id());
      if (!document.title().isBlank()) {
        assertEquals(
            Optional.of(DocumentLanguage.UKRAINIAN), told(document.title(), ""), document.title());
      }
    }
  }

  @Test
  void mixedTextHasTheLanguageOfMostSentences() {
    String russian = "Мост закрыли на ремонт. Когда его откроют, пока неизвестно.";
    String ukrainian = "«Міст відкриємо навесні», – сказав мер. Кошти вже виділено.";
    assertEquals("ru", code("", russian + " " + russian + " " + ukrainian));
    assertEquals("uk", code("", russian + " " + ukrainian + " " + ukrainian));
    assertEquals("uk", code("Call for proposals", ukrainian));
  }

  @Test
  void namesAndNumbersInOtherLettersDoNotChangeTheLanguage() {
    assertEquals("uk", code("", "Громада отримала Starlink та генератор Honda EU 70is від USAID."));
    assertEquals("ru", code("", "Город получил генератор Honda EU 70is от USAID."));
    assertEquals("en", code("", "The Ministry (Міністерство) and DREAM signed a memorandum."));
  }

  @Test
  void textWithoutLettersHasNoLanguage() {
    assertEquals(Optional.empty(), told("", "12.05.2024 – 100 %"));
    assertEquals(Optional.empty(), told("", ""));
  }

  @Test
  void codesOfManyKindsMeanOneLanguage() {
    for (String code : List.of("uk", "UK", "ukr", "uk-UA", "uk_UA", "UA", " uk ")) {
      assertEquals(Optional.of("uk"), DocumentLanguage.normal(code), code);
    }
    assertEquals(Optional.of("en"), DocumentLanguage.normal("en-GB"));
    assertEquals(Optional.of("ru"), DocumentLanguage.normal("rus"));
    assertEquals(Optional.of("pl"), DocumentLanguage.normal("pol"));
    assertEquals(Optional.of("other"), DocumentLanguage.normal("other"));
    assertEquals(Optional.empty(), DocumentLanguage.normal("und"));
    assertEquals(Optional.empty(), DocumentLanguage.normal("Klingon"));
  }

  private static void assertTold(List<Headline> texts, double share) {
    List<String> wrong = new ArrayList<>();
    for (Headline text : texts) {
      String told = code(text.words(), "");
      if (!told.equals(DocumentLanguage.ofCode(text.lang()).code())) {
        wrong.add(told + " for " + text);
      }
    }
    assertTrue(
        wrong.size() <= (1 - share) * texts.size(),
        wrong.size() + " of " + texts.size() + ": " + wrong);
  }

  /// Headlines of one language, as sentences.
  private static List<Headline> paragraphs(List<Headline> headlines, int count) {
    Random random = new Random(SEED);
    List<Headline> paragraphs = new ArrayList<>();
    while (paragraphs.size() < count) {
      Headline first = headlines.get(random.nextInt(headlines.size()));
      List<String> same =
          headlines.stream()
              .filter(other -> other.lang().equals(first.lang()))
              .map(Headline::words)
              .collect(Collectors.toCollection(ArrayList::new));
      Collections.shuffle(same, random);
      String text = String.join(". ", same.subList(0, Math.min(SENTENCES, same.size())));
      paragraphs.add(new Headline(first.lang(), text + "."));
    }
    return paragraphs;
  }

  private static List<Headline> headlines() throws IOException {
    Path file = Path.of("src/test/resources/golden/text/languages.tsv");
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Headline(cells[0], cells[1]))
        .toList();
  }

  private static List<SourceDocument> samples() {
    List<SourceDocument> documents = new ArrayList<>();
    new Ingest()
        .read(
            "index-data/documents",
            outcome -> {
              if (outcome instanceof Outcome.Accepted accepted) {
                documents.add(accepted.document());
              }
            });
    assertTrue(documents.size() > 200);
    return documents;
  }

  private static String code(String title, String text) {
    return told(title, text).map(DocumentLanguage::code).orElse("none");
  }

  private static Optional<DocumentLanguage> told(SourceDocument document) {
    return told(document.title(), document.text());
  }

  private static Optional<DocumentLanguage> told(String title, String text) {
    return DETECTOR.of(new Analysis(TEXT.analyze(title), TEXT.analyze(text)));
  }
}
