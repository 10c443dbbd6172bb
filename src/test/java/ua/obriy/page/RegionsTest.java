package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.obriy.page.ObriyPage.documents;
import static ua.obriy.page.ObriyPage.numberIn;
import static ua.obriy.page.Regions.POLTAVA;
import static ua.obriy.page.Regions.SUMY;
import static ua.obriy.page.Regions.VINNYTSIA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegionsTest {
  @RegisterExtension final Visit visit = new Visit();

  /// Map, list of regions, facet, headline and API tell the same number.
  private static void assertAgree(ObriyPage page, String... codes) {
    int total = page.answer().get("total").getAsInt();
    page.shows(documents(total));
    for (String code : codes) {
      int own = numberIn(page.regionInList(code).locator(".region-count").textContent());
      assertThat(page.region(code)).hasAttribute("aria-pressed", "true");
      assertTrue(page.region(code).getAttribute("aria-label").endsWith(", " + documents(own)));
      assertThat(page.regionInList(code)).hasAttribute("aria-pressed", "true");
      assertThat(page.choice("place", code)).isChecked();
      Locator row = page.part("facet-place").locator(".branch").filter(having(page, code));
      assertThat(row.locator(".facet-count")).hasText(String.valueOf(own));
      if (codes.length == 1) {
        assertEquals(total, own);
      }
    }
    assertThat(page.chip("place")).hasCount(codes.length);
    assertEquals(List.of(codes), page.parameter("place"));
  }

  private static Locator.FilterOptions having(ObriyPage page, String code) {
    return new Locator.FilterOptions().setHas(page.choice("place", code));
  }

  @Test
  void mapListFacetChipAndAddressAgreeAboutAChosenRegion() {
    ObriyPage page = visit.open("/");
    int all = page.found();
    page.region(VINNYTSIA).click();
    page.waitForParameter("place", VINNYTSIA);
    assertAgree(page, VINNYTSIA);
    assertTrue(page.found() < all);
    assertThat(page.chip("place")).containsText("Вінницька область");
    assertThat(page.page()).hasTitle("Вінницька область · Обрій");
  }

  @Test
  void aSecondClickReleasesTheRegion() {
    ObriyPage page = visit.open("/");
    int all = page.found();
    page.region(VINNYTSIA).click();
    page.waitForParameter("place", VINNYTSIA);
    page.region(VINNYTSIA).click();
    page.waitForParameter("place");
    page.shows(documents(all));
    assertThat(page.region(VINNYTSIA)).hasAttribute("aria-pressed", "false");
    assertThat(page.chip("place")).hasCount(0);
  }

  @Test
  void twoRegionsAreAlternatives() {
    ObriyPage page = visit.open("/");
    page.region(VINNYTSIA).click();
    page.waitForParameter("place", VINNYTSIA);
    int one = page.found();
    page.region(POLTAVA).click();
    page.waitForParameter("place", VINNYTSIA, POLTAVA);
    assertAgree(page, VINNYTSIA, POLTAVA);
    assertTrue(page.found() > one);
  }

  @Test
  void backAndForwardGoThroughTheChoices() {
    ObriyPage page = visit.open("/");
    int all = page.found();
    page.region(VINNYTSIA).click();
    page.waitForParameter("place", VINNYTSIA);
    page.region(POLTAVA).click();
    page.waitForParameter("place", VINNYTSIA, POLTAVA);
    page.page().goBack();
    page.waitForParameter("place", VINNYTSIA);
    assertAgree(page, VINNYTSIA);
    page.page().goBack();
    page.waitForParameter("place");
    page.shows(documents(all));
    page.page().goForward();
    page.waitForParameter("place", VINNYTSIA);
    assertAgree(page, VINNYTSIA);
  }

  @Test
  void reloadKeepsEverything() {
    ObriyPage page = visit.open("/?q=школа&region=" + SUMY + "&topic=education&from=2023-02-01");
    String before = page.total().textContent();
    List<String> chips = page.part("chips").locator("button").allTextContents();
    page.page().reload();
    page.settled();
    page.shows(before);
    assertEquals(chips, page.part("chips").locator("button").allTextContents());
    assertThat(page.search()).hasValue("школа");
    assertThat(page.part("date-from")).hasValue("01.02.2023");
  }

  @Test
  void theListOfRegionsChoosesAsTheMapDoes() {
    ObriyPage page = visit.open("/");
    page.part("region-list").locator("summary").click();
    page.regionInList(SUMY).click();
    page.waitForParameter("place", SUMY);
    assertAgree(page, SUMY);
    assertThat(page.regionInList(SUMY)).isFocused();
  }

  @Test
  void aRegionByNameInTheAddressIsTheSame() {
    ObriyPage page = visit.open("/?region=Сумська+область");
    page.waitForParameter("place", SUMY);
    assertAgree(page, SUMY);
  }

  @Test
  void chipsClearOneOrAll() {
    ObriyPage page = visit.open("/?region=" + SUMY + "&kind=news&kind=project");
    page.chip("kind").first().click();
    page.waitForParameter("kind", "project");
    page.part("clear-all").click();
    page.waitForParameter("place");
    page.waitForParameter("kind");
    assertThat(page.part("chips").locator("button")).hasCount(0);
  }

  @Test
  void moreDocumentsComeWithoutLosingThePlace() {
    ObriyPage page = visit.open("/");
    assertThat(page.hits()).hasCount(20);
    page.part("load-more").click();
    assertThat(page.hits()).hasCount(40);
    assertThat(page.hits().nth(20).getByRole(AriaRole.LINK).first()).isFocused();
    assertThat(page.part("more")).containsText("Показано 40 з");
  }

  @Test
  void otherFiltersCountWithinTheChoice() {
    ObriyPage page = visit.open("/?region=" + SUMY);
    var topics = page.answer().getAsJsonObject("facets").getAsJsonArray("topic");
    var first = topics.get(0).getAsJsonObject();
    String id = first.get("value").getAsString();
    page.choice("topic", id).check();
    page.waitForParameter("topic", id);
    page.shows(documents(first.get("count").getAsInt()));
    assertThat(page.choice("topic", id)).isFocused();
  }
}
