package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// axe-core over every state of the page. It is injected, which only a context that is let past the
/// page's own policy allows.
class AccessibilityTest {
  private static final String AXE = script();
  private static final String RUN =
      """
      async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
        return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)} (${node.failureSummary})`));
      }\
      """;

  @RegisterExtension final Visit visit = new Visit();

  private static String script() {
    try (InputStream file = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Look> looks() {
    return Stream.of(Look.DESKTOP, Look.DESKTOP.dark(), Look.PHONE, Look.PHONE.dark());
  }

  private ObriyPage page(Look look) {
    Page page = visit.newPage(look.options().setBypassCSP(true));
    return new ObriyPage(page, visit.server().address());
  }

  private static void assertAccessible(ObriyPage page) {
    page.page().evaluate(AXE);
    assertEquals(List.of(), page.page().evaluate(RUN), page.page().url());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyStateOfThePageIsAccessible(Look look) {
    ObriyPage page = page(look);
    page.go("/");
    assertThat(page.region(Regions.SUMY)).isAttached();
    assertAccessible(page);
    openFilters(page);
    assertAccessible(page);
    page.go("/?q=ремонт школы&region=" + Regions.LVIV + "&from=2023-05-01");
    assertThat(page.region(Regions.SUMY)).isAttached();
    assertAccessible(page);
    page.go("/?q=школа&region=" + Regions.SEVASTOPOL + "&topic=agriculture");
    assertThat(page.part("notice")).isVisible();
    assertAccessible(page);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aDocumentIsAccessible(Look look) {
    ObriyPage page = page(look);
    page.go("/?doc=sample-a-001");
    page.part("mark-places").click();
    assertThat(page.part("similar")).isVisible();
    assertAccessible(page);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theEmbeddedMapAndSuggestionsAreAccessible(Look look) {
    ObriyPage page = page(look);
    page.go("/embed?topic=housing");
    page.part("region-list").locator("summary").click();
    assertAccessible(page);
    page.go("/?ui=en");
    page.search().pressSequentially("Полт");
    assertThat(page.part("suggestions")).isVisible();
    page.search().press("ArrowDown");
    assertAccessible(page);
  }

  private static void openFilters(ObriyPage page) {
    if (page.part("filters").isHidden()) {
      page.part("filters-toggle").click();
    }
    page.page()
        .locator(".facet:not([open]) > summary")
        .all()
        .reversed()
        .forEach(
            one -> {
              if (one.isVisible()) {
                one.click();
              }
            });
    assertThat(page.part("filters")).isVisible();
  }
}
