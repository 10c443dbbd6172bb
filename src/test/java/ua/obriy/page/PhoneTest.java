package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {
  private static final String DOCUMENT = "/?doc=sample-a-001";

  /// WCAG 2.2, 2.5.8: what can be pressed is 24 × 24 px, or has that much room around its middle;
  /// links inside sentences are free.
  private static final String SMALL =
      """
      () => {
        const seen = [...document.querySelectorAll('a, button, input, select, summary, [role=slider], .town[role=button], .region')]
          .filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !one.closest('.skip, .text') && !one.matches('[tabindex="-1"]:not(.region, .town)'));
        const boxOf = (one) => (one.matches('input[type=checkbox]') ? one.closest('label') : one).getBoundingClientRect();
        return seen.map((one) => [one, boxOf(one)])
          .filter(([one, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
          .map(([one, box]) => `${one.outerHTML.slice(0, 120)} ${box.width.toFixed(1)}×${box.height.toFixed(1)}`);
      }\
      """;

  @RegisterExtension final Visit visit = new Visit();

  private static void assertFits(ObriyPage page) {
    assertEquals(
        true,
        page.page().evaluate("document.documentElement.scrollWidth <= innerWidth"),
        "nothing scrolls sideways");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?q=ремонт&region=" + Regions.SUMY, DOCUMENT, "/?q=жжжж", "/embed"})
  void nothingScrollsSidewaysAndEverythingCanBeHit(String path) {
    ObriyPage page = visit.phone(path);
    assertFits(page);
    assertEquals(List.of(), page.page().evaluate(SMALL), "targets under 24 px");
  }

  @Test
  void filtersOpenAndClose() {
    ObriyPage page = visit.phone("/");
    assertThat(page.part("filters")).isHidden();
    assertThat(page.part("filters-toggle")).hasText("Відкрити фільтри");
    page.part("filters-toggle").tap();
    assertThat(page.part("filters")).isVisible();
    assertThat(page.part("filters-toggle")).hasText("Закрити фільтри");
    assertFits(page);
    page.part("facet-kind").locator("summary").tap();
    page.choice("kind", "project").tap();
    page.waitForParameter("kind", "project");
    assertThat(page.part("filters-done")).hasText("Показати: " + ObriyPage.documents(page.found()));
    assertEquals(List.of(), page.page().evaluate(SMALL), "targets under 24 px");
    page.part("filters-done").tap();
    assertThat(page.part("filters")).isHidden();
    assertThat(page.part("total")).isInViewport();
  }

  @Test
  void theJumpLinkLeadsToTheDocuments() {
    ObriyPage page = visit.phone("/");
    page.part("jump").tap();
    assertThat(page.part("total")).isInViewport();
  }

  @Test
  void anEmptyAnswerIsSeenAtOnce() {
    ObriyPage page = visit.phone("/?q=жжжж");
    assertThat(page.part("notice")).isInViewport();
  }

  @Test
  void aTapOnTheMapChooses() {
    ObriyPage page = visit.phone("/");
    page.region(Regions.VINNYTSIA).tap();
    page.waitForParameter("place", Regions.VINNYTSIA);
    assertThat(page.chip("place")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", DOCUMENT})
  void aTabletShowsMapAndListWithoutScrollingSideways(String path) {
    ObriyPage page = visit.open(Look.TABLET, path);
    assertFits(page);
    assertEquals(List.of(), page.page().evaluate(SMALL), "targets under 24 px");
  }
}
