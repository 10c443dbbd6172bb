package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LanguageTest {
  @RegisterExtension final Visit visit = new Visit();

  @Test
  void englishIsOneClickAwayAndStays() {
    ObriyPage page = visit.open("/?region=" + Regions.SUMY);
    int found = page.found();
    page.part("language").click();
    page.settled();
    assertThat(page.page().locator("html")).hasAttribute("lang", "en");
    assertThat(page.total()).hasText(found + (found == 1 ? " document" : " documents"));
    assertThat(page.chip("place")).containsText("Sumy Oblast");
    assertThat(page.part("filters-toggle")).hasText("Close filters");
    page.go("/");
    assertThat(page.part("search-submit")).hasText("Search");
    page.part("language").click();
    page.settled();
    assertThat(page.part("search-submit")).hasText("Знайти");
  }

  @Test
  void everyFormOfTheWordIsRight() {
    ObriyPage page = visit.open("/");
    Map<Integer, String> forms =
        Map.of(
            1,
            "1 документ",
            2,
            "2 документи",
            5,
            "5 документів",
            11,
            "11 документів",
            21,
            "21 документ",
            22,
            "22 документи",
            112,
            "112 документів",
            1001,
            "1 001 документ");
    page.page().route("**/api/search?*", route -> fulfil(route, number(route.request().url())));
    forms.forEach(
        (number, text) -> {
          page.ask("слово" + number);
          assertThat(page.total()).hasText(text);
        });
  }

  private static int number(String address) {
    return ObriyPage.numberIn(
        address.replaceAll(".*?[?&]q=([^&]*).*", "$1").replaceAll(".*%[0-9A-F]{2}", ""));
  }

  private static void fulfil(Route route, int total) {
    APIResponse answer = route.fetch();
    String body = answer.text().replaceFirst("\"total\":\\d+", "\"total\":" + total);
    route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
  }

  @Test
  void namesAreOrderedAsInUkrainian() {
    ObriyPage page = visit.open("/");
    page.part("region-list").locator("summary").click();
    List<String> names = page.part("region-list").locator(".region-name").allTextContents();
    List<String> sorted = names.stream().sorted(Collator.getInstance(Locale.of("uk"))).toList();
    assertEquals(sorted, names);
  }

  @Test
  void datesAreWrittenOut() {
    ObriyPage page = visit.open("/?doc=sample-a-001");
    assertThat(page.part("document").locator("time").first()).hasText("18 травня 2023");
  }
}
