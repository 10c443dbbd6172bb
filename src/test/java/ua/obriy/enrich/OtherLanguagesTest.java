package ua.obriy.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Mention;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.TopicFinding;
import ua.obriy.places.Gazetteer;
import ua.obriy.text.RussianWords;
import ua.obriy.text.UkrainianText;
import ua.obriy.topics.TopicCatalogue;

/// What is understood of documents that are not Ukrainian.
class OtherLanguagesTest {
  private static Enricher enricher;

  @BeforeAll
  static void load() throws IOException {
    UkrainianText text = UkrainianText.load();
    RussianWords russian = RussianWords.load(Path.of("index-data", "dictionaries", "russian.tsv"));
    enricher =
        new DocumentEnricher(
            text, Gazetteer.load(), TopicCatalogue.load(text), russian, Stopwatch.NONE);
  }

  @Test
  void citiesOfRussianTextAreFoundInAllCases() {
    assertPlaces("Харьков", "В Харькове открыли новую больницу для детей.", "Харків");
    assertPlaces(
        "",
        "Жители Полтавы и Черкасс помогли переселенцам из Мариуполя.",
        "Полтава",
        "Черкаси",
        "Маріуполь");
    assertPlaces(
        "", "Поезд из Запорожья в Сумы отменили, сообщили пассажирам.", "Запоріжжя", "Суми");
    assertPlaces(
        "", "Школы Белой Церкви и Кривого Рога получили автобусы.", "Біла Церква", "Кривий Ріг");
    assertPlaces("", "Между Одессой и Николаевом закрыли движение по трассе.", "Одеса", "Миколаїв");
  }

  @Test
  void regionsOfRussianTextAreFound() {
    assertPlaces(
        "", "В Харьковской области и Киевской области ищут подрядчиков.",
        "Харківська область", "Київська область");
  }

  @Test
  void surnamesAndWordsOfRussianTextAreNoPlaces() {
    assertPlaces("", "Об этом сообщил директор Иван Глухов на встрече.");
    assertPlaces("", "Ровно через год завод начнет работу, обещают власти.");
    assertPlaces("", "Счастье есть, уверены участники выставки.");
  }

  @Test
  void placesOfEnglishTextAreFound() {
    assertPlaces(
        "Shelters in Lviv",
        "Schools of Kharkiv region and Kyiv will be repaired this year.",
        "Львів",
        "Харківська область",
        "Київ");
    assertPlaces("", "The mayor of Bila Tserkva thanked Odesa's donors.", "Біла Церква", "Одеса");
  }

  @Test
  void mentionsPointToTheWordsOfTheDocument() {
    EnrichedDocument document = enrich("", "В Харькове открыли новую больницу.");
    Mention mention = document.places().getFirst().mentions().getFirst();
    assertEquals("Харькове", mention.surface());
    assertEquals(2, mention.start());
    assertEquals(10, mention.end());
  }

  @Test
  void topicsOfRussianTextAreTold() {
    List<String> topics =
        enrich(
                "Больница получила оборудование",
                "Врачи больницы осмотрели пациентов. В поликлинике сделали прививки детям.")
            .topics()
            .stream()
            .map(TopicFinding::id)
            .toList();
    assertEquals("health", topics.getFirst());
  }

  @Test
  void textOfOtherLanguagesIsNotUnderstood() {
    EnrichedDocument polish = enrich("", "Pomoc dla szkół we Lwowie i Kijowie. Rada miasta Luck.");
    assertEquals("other", polish.lang());
    assertEquals(List.of(), polish.places());
    assertEquals(List.of(), polish.names().people());
  }

  private static void assertPlaces(String title, String text, String... names) {
    List<String> found =
        enrich(title, text).places().stream()
            .map(PlaceFinding::place)
            .map(one -> one.name())
            .toList();
    assertEquals(List.of(names), found, text);
  }

  private static EnrichedDocument enrich(String title, String text) {
    return enricher.enrich(
        SourceDocument.of("1", title, text, new Provenance("test", "00", "test")));
  }
}
