package ua.obriy.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.obriy.model.EnrichedDocument;

class PrefixTest {
  private static final List<String> TEXTS =
      List.of(
          "Столиця Київ зустрічає гостей",
          "Мешканці Києва чекають",
          "У Києві нова станція",
          "Працює Київська міська рада",
          "Ремонт у Сумах триває",
          "Виставка «Суми вчора»",
          "Черга до ЦНАПу зникла",
          "Нові ЦНАПи відкрито",
          "Прогулянка Кам'янцем-Подільським",
          "Гурток при Ґанку культури",
          "Концерт в Івано-Франківську",
          "Знову об’єднання громад");

  @TempDir Path folder;

  private Questions ask() throws IOException {
    List<EnrichedDocument> documents = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      documents.add(Sample.of("" + (i + 1)).text(TEXTS.get(i)).document());
    }
    return new Questions(folder, documents.toArray(EnrichedDocument[]::new));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '\0',
      textBlock =
          """
          київ*, 1 2 3 4
          КИЇВ*, 1 2 3 4
          киї*, 1 2 3 4
          Kиїв*, 1 2 3 4
          Киє*, 2 3
          києв*, 2 3
          київськ*, 4
          суми*, 5 6
          Сум*, 5 6
          Cум*, 5 6
          сумах*, 5
          ЦНА*, 7 8
          цнап*, 7 8
          кам'ян*, 9
          Кам’ян*, 9
          камʼянець*, 9
          ґан*, 10
          ган*, 10
          івано-ф*, 11
          Івано-Франк*, 11
          франків*, 11
          об'єдн*, 12
          обʼєдн*, 12
          """)
  void beginningFindsEveryFormOfItsWords(String typed, String expected) throws IOException {
    try (Questions ask = ask()) {
      assertEquals(Set.of(expected.split(" ")), ask.ids(typed));
    }
  }

  @Test
  void beginningOfThousandsOfWordsIsFoundWithoutFault() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      many.append("жа")
          .append((char) ('а' + i % 32))
          .append((char) ('а' + i / 32 % 32))
          .append((char) ('а' + i / 1024))
          .append(' ');
    }
    EnrichedDocument document = Sample.of("1").text(many.toString()).document();
    try (Questions ask = new Questions(folder, document)) {
      assertEquals(Set.of("1"), ask.ids("жа*"));
      assertEquals(Set.of("1"), ask.ids("жа* жаа* жаб*"));
      assertEquals(Set.of(), ask.ids("щж*"));
      assertTrue(ask.first("жа*").score() > 0);
    }
  }
}
