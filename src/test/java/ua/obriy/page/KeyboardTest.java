package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeyboardTest {
  private static final String FOCUSED =
      "() => { const one = document.activeElement; return one.dataset.testid ??"
          + " one.getAttribute('class'); }";

  @RegisterExtension final Visit visit = new Visit();

  private static String focused(ObriyPage page) {
    return (String) page.page().evaluate(FOCUSED);
  }

  private static List<String> walk(ObriyPage page, int steps) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      page.page().keyboard().press("Tab");
      names.add(focused(page));
    }
    return names;
  }

  @Test
  void tabGoesThroughThePageInReadingOrder() {
    ObriyPage page = visit.open("/");
    page.part("filters-toggle").click();
    page.page().reload();
    page.settled();
    assertThat(page.page().locator(".region[tabindex='0']")).hasCount(1);
    assertEquals(
        List.of("skip", "home", "search-input", "search-submit", "language", "filters-toggle"),
        walk(page, 6));
    String map = walk(page, 1).getFirst();
    assertTrue(map.startsWith("region-"), "the map is one stop, not " + map);
    assertEquals(List.of("map-zoomIn", "map-zoomOut", "map-reset"), walk(page, 3));
  }

  @Test
  void theSkipLinkLeadsToTheResults() {
    ObriyPage page = visit.open("/");
    page.page().keyboard().press("Tab");
    page.page().keyboard().press("Enter");
    assertThat(page.results()).isFocused();
  }

  @Test
  void arrowsMoveOverTheMapAndEnterChooses() {
    ObriyPage page = visit.open("/");
    page.region(Regions.VINNYTSIA).focus();
    page.page().keyboard().press("ArrowLeft");
    assertThat(page.region(Regions.KHMELNYTSKYI)).isFocused();
    assertThat(page.part("map-tip")).containsText("Хмельницька область");
    page.page().keyboard().press("Enter");
    page.waitForParameter("place", Regions.KHMELNYTSKYI);
    assertThat(page.region(Regions.KHMELNYTSKYI)).isFocused();
    assertThat(page.region(Regions.KHMELNYTSKYI)).hasAttribute("aria-pressed", "true");
    page.page().keyboard().press(" ");
    page.waitForParameter("place");
    page.page().keyboard().press("Escape");
    assertThat(page.part("map-tip")).isHidden();
  }

  @Test
  void everyRegionIsReachedByArrows() {
    ObriyPage page = visit.open("/");
    Locator regions = page.page().locator(".region");
    assertThat(regions).hasCount(27);
    Object reached =
        page.page()
            .evaluate(
                """
                () => {
                  const all = [...document.querySelectorAll('.region')];
                  const seen = new Set([all[0]]);
                  for (const one of seen) {
                    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
                      one.focus();
                      one.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
                      seen.add(document.activeElement);
                    }
                  }
                  return seen.size;
                }\
                """);
    assertEquals(27, reached);
  }

  @Test
  void plusMinusAndZeroZoom() {
    ObriyPage page = visit.open("/");
    Locator land = page.page().locator(".land");
    page.region(Regions.POLTAVA).focus();
    page.page().keyboard().press("+");
    assertThat(land).hasAttribute("transform", Pattern.compile("scale\\(1\\.6\\)"));
    page.page().keyboard().press("0");
    assertThat(land).hasAttribute("transform", Pattern.compile("scale\\(1\\)"));
  }

  @Test
  void whatHasTheFocusIsSeen() {
    ObriyPage page = visit.open("/?region=" + Regions.SUMY);
    for (int i = 0; i < 40; i++) {
      page.page().keyboard().press("Tab");
      Object seen =
          page.page()
              .evaluate(
                  """
                  () => {
                    const one = document.activeElement;
                    const box = one.getBoundingClientRect();
                    const style = getComputedStyle(one);
                    const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
                    const ringed = style.outlineStyle !== 'none' || one.closest('.search-box, .region');
                    return inside && ringed ? '' : one.outerHTML.slice(0, 200);
                  }\
                  """);
      assertEquals("", seen);
    }
  }
}
