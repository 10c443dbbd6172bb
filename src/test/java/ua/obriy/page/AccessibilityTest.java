package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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
      async (runOnly) => {
        const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
        return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)} (${node.failureSummary})`));
      }\
      """;

  private static final List<String> ALL =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /// The dark page differs by its colours only.
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  @RegisterExtension final Visit visit = new Visit();

  private static String script() {
    try (InputStream file = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Look> looks() {
    return Stream.of(Look.DESKTOP, Look.DESKTOP.dark(), Look.TABLET, Look.PHONE, Look.PHONE.dark());
  }

  private ObriyPage page(Look look) {
    Page page = visit.newPage(look.options().setBypassCSP(true));
    return new ObriyPage(page, visit.server().address());
  }

  private static void assertAccessible(ObriyPage page, Look look) {
    page.page().evaluate(AXE);
    List<String> rules = look.scheme() == ColorScheme.DARK ? COLOURS : ALL;
    assertEquals(List.of(), page.page().evaluate(RUN, rules), page.page().url());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyStateOfThePageIsAccessible(Look look) {
    ObriyPage page = page(look);
    page.go("/");
    assertThat(page.region(Regions.SUMY)).isAttached();
    openFilters(page);
    page.part("fold-" + Regions.LVIV).click();
    assertThat(page.part("fold-" + Regions.LVIV)).hasAttribute("aria-expanded", "true");
    assertAccessible(page, look);
    page.go("/?q=ремонт школы&region=" + Regions.LVIV + "&from=2023-05-01");
    assertThat(page.region(Regions.SUMY)).isAttached();
    assertAccessible(page, look);
    page.go("/?q=школа&region=" + Regions.SEVASTOPOL + "&topic=agriculture");
    assertThat(page.part("notice")).isVisible();
    assertAccessible(page, look);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aDocumentIsAccessible(Look look) {
    ObriyPage page = page(look);
    MadeUpDocument.serve(page);
    page.go("/?doc=" + MadeUpDocument.ID);
    assertThat(page.part("document-title")).isVisible();
    page.part("document").locator(".marking button").all().forEach(Locator::click);
    assertThat(page.part("similar")).isVisible();
    assertAccessible(page, look);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theEmbeddedMapAndSuggestionsAreAccessible(Look look) {
    ObriyPage page = page(look);
    page.go("/embed?topic=housing");
    page.part("region-list").locator("summary").click();
    assertAccessible(page, look);
    page.go("/?ui=en");
    page.search().pressSequentially("Полт");
    assertThat(page.part("suggestions")).isVisible();
    page.search().press("ArrowDown");
    assertAccessible(page, look);
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
