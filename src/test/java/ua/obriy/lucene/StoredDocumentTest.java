package ua.obriy.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ua.obriy.model.Analysis;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Field;
import ua.obriy.model.Given;
import ua.obriy.model.Mention;
import ua.obriy.model.NameFinding;
import ua.obriy.model.Names;
import ua.obriy.model.Original;
import ua.obriy.model.Place;
import ua.obriy.model.PlaceFinding;
import ua.obriy.model.PlaceType;
import ua.obriy.model.Provenance;
import ua.obriy.model.Repair;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.TopicFinding;

class StoredDocumentTest {
  private static final Analysis NONE = new Analysis(List.of(), List.of());

  private static EnrichedDocument full() {
    Map<String, Object> extra =
        Map.of(
            "текст", "рядок",
            "список", Arrays.asList(1, -2L, 3.5, null, true, false, "ї"),
            "об'єкт",
                Map.of("велике", new BigInteger("9".repeat(30)), "точне", new BigDecimal("1.10")));
    SourceDocument source =
        new SourceDocument(
            "id:1",
            "https://example.org/?q=ї",
            "Заголовок 🏙",
            "Текст\nз рядками",
            LocalDate.of(2024, 2, 29),
            "Суспільне",
            "news",
            "uk",
            new Given(List.of("Суми"), List.of("housing"), List.of("Я"), List.of(), List.of("П")),
            List.of(new Repair("encoding", Field.TITLE, 1, "?", "•")),
            new Original("?Заголовок", null),
            new Provenance(
                "news.ndjson:12",
                "abc",
                "ndjson",
                "1",
                "https://example.org/feed",
                Instant.parse("2024-05-09T10:00:00Z")),
            extra);
    Mention mention = new Mention(Field.TEXT, 0, 5, "Текст");
    Place place =
        new Place("UA59", PlaceType.CITY, "Суми", "Sumy", null, "UA59", 50.9, Double.NaN, 256_474);
    NameFinding person = new NameFinding("Іван Франко", "письменник", List.of(mention));
    return new EnrichedDocument(
        source,
        NONE,
        List.of(new PlaceFinding(place, "Сумська", true, 0.97, List.of(mention), "Тому.")),
        List.of(new TopicFinding("housing", 0.25, List.of("житло", "дах"))),
        new Names(
            List.of(person),
            List.of(NameFinding.given("Рада")),
            List.of(),
            List.of(person),
            List.of()));
  }

  @Test
  void everythingButTheAnalysisComesBack() throws IOException {
    EnrichedDocument document = full();
    assertEquals(document, StoredDocument.decode(StoredDocument.encode(document)));
  }

  @Test
  void emptyFieldsStayEmpty() throws IOException {
    EnrichedDocument document = Sample.of("1").text("а").document();
    EnrichedDocument stored = StoredDocument.decode(StoredDocument.encode(document));
    assertEquals(document.source(), stored.source());
    assertEquals(NONE, stored.analysis());
  }

  @Test
  void languageThatWasToldFromTheWordsIsKeptApartFromAStatedOne() throws IOException {
    EnrichedDocument told = told("ru");
    EnrichedDocument stored = StoredDocument.decode(StoredDocument.encode(told));
    assertEquals("ru", stored.lang());
    assertTrue(stored.isLangInferred());
    assertNull(stored.source().lang());
  }

  @Test
  void bytesFromBeforeLanguagesWereToldAreRead() throws IOException {
    BytesRef bytes = StoredDocument.encode(told(null));
    bytes.length--;
    EnrichedDocument stored = StoredDocument.decode(bytes);
    assertNull(stored.lang());
    assertEquals("а", stored.source().text());
  }

  private static EnrichedDocument told(@Nullable String lang) {
    EnrichedDocument one = Sample.of("1").text("а").document();
    return new EnrichedDocument(
        one.source(), lang, NONE, List.of(), List.of(), one.names(), one.likeness());
  }

  @Test
  void anotherLayoutIsRefused() {
    BytesRef bytes = StoredDocument.encode(full());
    bytes.bytes[bytes.offset] = 99;
    IOException refused = assertThrows(IOException.class, () -> StoredDocument.decode(bytes));
    assertEquals("stored document of layout 99, known: up to 2", refused.getMessage());
  }
}
