package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SharingTest {
  private static final String QUESTION = "/?q=ремонт&region=" + Regions.LVIV + "&kind=news";

  @RegisterExtension final Visit visit = new Visit();

  private static String body(ObriyPage page, Locator link) {
    APIResponse answer = page.page().request().get(page.site() + link.getAttribute("href"));
    assertThat(answer).isOK();
    return answer.text();
  }

  @Test
  void everyLinkAnswersTheSameQuestion() {
    ObriyPage page = visit.open(QUESTION);
    int found = page.found();
    assertTrue(found > 0);
    long rows = body(page, page.part("csv-link")).lines().count() - 1;
    assertTrue(rows >= found, "a row for each document");
    assertEquals(found, body(page, page.part("rss-link")).split("<item>").length - 1);
    String api = body(page, page.part("api-link"));
    assertEquals(found, JsonParser.parseString(api).getAsJsonObject().get("total").getAsInt());
    String features = body(page, page.part("geojson-link"));
    assertTrue(
        JsonParser.parseString(features).getAsJsonObject().getAsJsonArray("features").size()
            >= found);
    Locator feed = page.page().locator("link[rel=alternate][type='application/feed+json']");
    String json = body(page, feed);
    assertEquals(
        found, JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("items").size());
  }

  @Test
  void linksFollowEachChoice() {
    ObriyPage page = visit.open("/");
    assertThat(page.part("csv-link")).hasAttribute("href", "/api/export.csv");
    page.region(Regions.VINNYTSIA).click();
    page.waitForParameter("place", Regions.VINNYTSIA);
    for (String link : List.of("csv-link", "geojson-link", "rss-link", "api-link")) {
      assertTrue(page.part(link).getAttribute("href").contains("place=" + Regions.VINNYTSIA), link);
    }
  }

  @Test
  void addressesAreCopied() {
    ObriyPage page = visit.open(QUESTION);
    page.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.part("copy-link").click();
    assertThat(page.part("copy-link")).hasText("Скопійовано");
    assertEquals(page.page().url(), page.page().evaluate("navigator.clipboard.readText()"));
    page.part("copy-api").click();
    assertThat(page.part("copy-api")).hasText("Скопійовано");
    String copied = (String) page.page().evaluate("navigator.clipboard.readText()");
    assertThat(page.page().request().get(copied)).isOK();
  }

  @Test
  void withoutAClipboardTheAddressIsShown() {
    ObriyPage page = visit.open(QUESTION);
    page.page()
        .evaluate(
            "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");
    page.part("copy-link").click();
    assertThat(page.part("share").locator("input")).hasValue(page.page().url());
  }

  @Test
  void browsersAreToldHowToSearchHere() {
    ObriyPage page = visit.open("/");
    Locator link = page.page().locator("link[rel=search]");
    assertEquals("Обрій", link.getAttribute("title"));
    String description = body(page, link);
    assertTrue(
        description.contains("template=\"" + page.site() + "/?q={searchTerms}\""), description);
  }

  @Test
  void paperShowsTheMapAndTheListAndNoButtons() {
    ObriyPage page = visit.open(QUESTION);
    page.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.hits().first()).isVisible();
    assertThat(page.part("map-svg")).isVisible();
    for (String part :
        List.of(
            "search-form",
            "filters-toggle",
            "filters",
            "map-zoomIn",
            "share",
            "dates",
            "language")) {
      assertThat(page.part(part)).isHidden();
    }
    assertTrue(page.page().pdf().length > 10_000);
  }
}
