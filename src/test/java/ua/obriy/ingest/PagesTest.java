package ua.obriy.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.obriy.model.SourceDocument;

class PagesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"map-page.txt", "decree.txt", "copied-page.txt", "news-site.html"})
  void pageIsReadAsItsGoldenFileSays(String name) throws IOException {
    assertGolden(name, Reads.file(folder, Reads.resource(name)));
  }

  @Test
  void oldPageInItsDeclaredCharsetIsReadAsItsGoldenFileSays() throws IOException {
    String page = new String(Reads.resource("old-site.html"), StandardCharsets.UTF_8);
    byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
    assertGolden("old-site.html", Reads.file(folder, bytes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ремонт дороги",
        "Калинівка готується до зими",
        "Громада Калинівки завершила ремонт котельні в ліцеї і готується до зими",
        "Чи готова Калинівка до зими?"
      })
  void wholeHeadlineUnderFurnitureBecomesTheTitle(String headline) throws IOException {
    String article =
        "Роботи в ліцеї тривали три місяці, їх оплатив обласний бюджет.\nТепер там тепло.";
    String furniture = "Shape\n".repeat(9) + "Лісове\nКалинівка\nDrag\nto move\nНовини Калинівка\n";
    byte[] page = (furniture + headline + "\n\n" + article).getBytes(StandardCharsets.UTF_8);
    SourceDocument document = Reads.file(folder, page);
    assertEquals(headline, document.title());
    assertEquals(article, document.text());
  }

  private static void assertGolden(String name, SourceDocument document) throws IOException {
    byte[] golden = Reads.resource(name.replaceFirst("\\.\\w+$", ".expected"));
    assertEquals(new String(golden, StandardCharsets.UTF_8), shown(document));
  }

  private static String shown(SourceDocument document) {
    String repairs =
        document.repairs().stream()
            .map(repair -> repair.kind() + ": " + repair.before() + " → " + repair.after() + "\n")
            .collect(Collectors.joining());
    return "title: %s\ndate: %s\nurl: %s\nsource: %s\nkind: %s\n----\n%s\n----\n%s"
        .formatted(
            document.title(),
            document.date(),
            document.url(),
            document.source(),
            document.kind(),
            document.text(),
            repairs);
  }
}
