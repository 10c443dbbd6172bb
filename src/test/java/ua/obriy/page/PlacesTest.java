package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.obriy.page.ObriyPage.documents;
import static ua.obriy.page.ObriyPage.numberIn;
import static ua.obriy.page.Regions.POLTAVA;
import static ua.obriy.page.Regions.SUMY;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The tree of places among the filters.
class PlacesTest {
  private static final String SUMY_RAION = "UA59080000000057897";
  private static final String SUMY_HROMADA = "UA59080270000073662";
  private static final String SUMY_CITY = "UA59080270010036634";
  private static final Pattern PARTLY = Pattern.compile("partly");

  @RegisterExtension final Visit visit = new Visit();

  private static Locator fold(ObriyPage page, String code) {
    return page.part("fold-" + code);
  }

  private static int counted(ObriyPage page, String code) {
    Locator row =
        page.part("list-place")
            .locator("label")
            .filter(new Locator.FilterOptions().setHas(page.choice("place", code)));
    return numberIn(row.locator(".facet-count").textContent());
  }

  @Test
  void theTreeUnfoldsWithoutFilteringAndItsCountsComeTrue() {
    ObriyPage page = visit.open("/");
    int all = page.found();
    page.part("more-place").click();
    fold(page, SUMY).click();
    assertThat(fold(page, SUMY)).hasAttribute("aria-expanded", "true");
    assertThat(fold(page, SUMY)).isFocused();
    fold(page, SUMY_RAION).click();
    fold(page, SUMY_HROMADA).click();
    assertThat(page.choice("place", SUMY_CITY)).isVisible();
    assertEquals(List.of(), page.parameter("place"));
    page.shows(documents(all));
    for (String code : List.of(SUMY_CITY, SUMY_HROMADA, SUMY_RAION, SUMY)) {
      int promised = counted(page, code);
      page.choice("place", code).click();
      page.waitForParameter("place", code);
      page.shows(documents(promised));
      assertThat(page.choice("place", code)).isChecked();
    }
    fold(page, SUMY).click();
    assertThat(page.choice("place", SUMY_RAION)).hasCount(0);
    assertThat(page.choice("place", SUMY)).isChecked();
  }

  @Test
  void mapAndTreeMeanTheSameChoice() {
    ObriyPage page = visit.open("/");
    page.region(SUMY).click();
    page.waitForParameter("place", SUMY);
    assertThat(page.choice("place", SUMY)).isChecked();
    page.choice("place", SUMY_RAION).check();
    page.waitForParameter("place", SUMY_RAION);
    assertThat(page.chip("place")).hasText("Місце:Сумський район");
    assertThat(page.choice("place", SUMY)).not().isChecked();
    assertEquals(true, page.choice("place", SUMY).evaluate("one => one.indeterminate"));
    assertThat(page.region(SUMY)).hasAttribute("aria-pressed", "false");
    assertThat(page.page().locator(".outline")).hasClass(PARTLY);
    page.region(POLTAVA).click();
    page.waitForParameter("place", SUMY_RAION, POLTAVA);
    assertThat(page.choice("place", POLTAVA)).isChecked();
    page.region(SUMY).click();
    page.waitForParameter("place", POLTAVA, SUMY);
    page.choice("place", POLTAVA).uncheck();
    page.waitForParameter("place", SUMY);
    assertThat(page.region(POLTAVA)).hasAttribute("aria-pressed", "false");
  }

  @Test
  void aSearchInsideFindsPlacesOfEveryLevelWithTheirWay() {
    ObriyPage page = visit.open("/");
    String label = page.region(SUMY).getAttribute("aria-label");
    page.part("find-place").fill("шевченк");
    Locator rows = page.part("list-place").locator("label");
    assertThat(page.choice("place", SUMY)).hasCount(0);
    assertThat(rows.first()).containsText(Pattern.compile("^Шевченк"));
    assertThat(rows.filter(new Locator.FilterOptions().setHasText("Львів")).first())
        .containsText("Львівська область");
    assertThat(page.region(SUMY)).hasAttribute("aria-label", label);
    int promised = numberIn(rows.first().locator(".facet-count").textContent());
    rows.first().click();
    assertThat(page.chip("place")).isVisible();
    page.shows(documents(promised));
    page.part("find-place").fill("жжжж");
    assertThat(rows).hasCount(1);
    assertThat(rows.locator("input")).isChecked();
    page.chip("place").click();
    assertThat(page.part("list-place")).containsText("Нічого не знайдено");
    page.part("find-place").fill("");
    assertThat(page.part("list-place")).containsText("область");
  }

  @Test
  void arrowsWalkTheTree() {
    ObriyPage page = visit.open("/?place=" + SUMY);
    fold(page, SUMY).click();
    assertThat(page.choice("place", SUMY_RAION)).hasCount(0);
    page.choice("place", SUMY).press("ArrowRight");
    assertThat(page.choice("place", SUMY_RAION)).isVisible();
    page.choice("place", SUMY).press("ArrowDown");
    assertThat(page.choice("place", SUMY_RAION)).isFocused();
    page.page().keyboard().press("ArrowLeft");
    assertThat(page.choice("place", SUMY)).isFocused();
    page.page().keyboard().press("ArrowLeft");
    assertThat(fold(page, SUMY)).hasAttribute("aria-expanded", "false");
    page.choice("place", SUMY).press(" ");
    page.waitForParameter("place");
  }

  @Test
  void codesTellWhatLiesInWhat() {
    ObriyPage page = visit.open("/?place=" + SUMY);
    JsonObject tree =
        page.json(
            "/api/search?size=0&facets=place&facet.place.in=%s&facet.place.in=%s&facet.place.in=%s"
                .formatted(SUMY, SUMY_RAION, "UA80000000000093317"));
    List<List<String>> pairs =
        tree.getAsJsonObject("facets").getAsJsonArray("place").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(one -> !one.get("parent").isJsonNull())
            .map(one -> List.of(one.get("parent").getAsString(), one.get("value").getAsString()))
            .toList();
    assertTrue(pairs.size() > 10);
    Object wrong =
        page.page()
            .evaluate(
                """
                async (pairs) => {
                  const { holds } = await import('/js/places.js');
                  return pairs.filter(([outer, inner]) => !holds(outer, inner) || holds(inner, outer));
                }\
                """,
                pairs);
    assertEquals(List.of(), wrong);
  }

  @Test
  void oldAddressesOfOneLevelStillWork() {
    ObriyPage page =
        visit.open("/?region=" + SUMY + "&city=" + SUMY_CITY + "&district=Сумський район");
    assertEquals(List.of(SUMY), page.parameter("place"));
    assertThat(page.chip("city")).hasText("Місто, селище, село:Суми");
    page.chip("district").click();
    page.waitForParameter("district");
    page.shows(documents(page.answer().get("total").getAsInt()));
    page.chip("city").click();
    page.waitForParameter("city");
    assertThat(page.choice("place", SUMY)).isChecked();
  }

  @Test
  void longFacetsAreSearchedAndOrdered() {
    ObriyPage page = visit.open("/");
    Locator rows = page.part("list-source").locator("label");
    assertThat(rows).hasCount(8);
    page.part("more-source").click();
    int all =
        page.json("/api/search?size=0&facets=source")
            .getAsJsonObject("facetSizes")
            .get("source")
            .getAsInt();
    assertThat(rows).hasCount(all);
    assertThat(page.part("more-source")).hasText("Показати менше");
    page.part("order-source").click();
    assertThat(page.part("order-source")).hasAttribute("aria-pressed", "true");
    String first =
        page.json("/api/search?size=0&facets=source&facet.source.sort=name")
            .getAsJsonObject("facets")
            .getAsJsonArray("source")
            .get(0)
            .getAsJsonObject()
            .get("value")
            .getAsString();
    assertThat(rows.first()).containsText(first);
    page.part("find-source").fill("вісник");
    assertThat(rows).hasCount(1);
    assertThat(page.part("announce")).hasText("Знайдено: 1");
    rows.first().click();
    assertThat(page.chip("source")).containsText("Вісник");
    assertThat(page.part("find-source")).hasValue("вісник");
  }
}
