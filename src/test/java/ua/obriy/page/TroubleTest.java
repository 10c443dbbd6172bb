package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Nothing found, the server failing or gone, answers out of order.
class TroubleTest {
  private static final String NEVER =
      "/?q=школа&region=" + Regions.SEVASTOPOL + "&topic=agriculture&kind=project";

  @RegisterExtension final Visit visit = new Visit();

  @Test
  void anEmptyAnswerSaysWhatToLoosenAndWhatThatBrings() {
    ObriyPage page = visit.open(NEVER);
    page.shows("0 документів");
    assertThat(page.part("notice")).containsText("Нічого не знайдено");
    Locator way = page.part("notice").locator(".ways li").first();
    assertThat(way).isVisible();
    int promised = ObriyPage.numberIn(way.textContent().replaceAll(".*— ", ""));
    way.getByRole(AriaRole.LINK).click();
    page.shows(ObriyPage.documents(promised));
    assertTrue(promised > 0);
    assertThat(page.part("notice")).isHidden();
  }

  @Test
  void conditionsThatNeverMeetAreOfferedOneByOne() {
    ObriyPage page =
        visit.open(
            "/?q=житло&region="
                + Regions.SEVASTOPOL
                + "&topic=agriculture&from=2026-01-01&kind=project&lang=uk");
    page.shows("0 документів");
    Locator way =
        page.part("notice")
            .getByRole(AriaRole.LINK)
            .filter(new Locator.FilterOptions().setHasText("Лише «житло»"));
    way.click();
    assertEquals(List.of("житло"), page.parameter("q"));
    assertEquals(List.of(), page.parameter("topic"));
    assertThat(page.hits().first()).isVisible();
  }

  @Test
  void anEmptyAnswerCanBeLeftAtOnce() {
    ObriyPage page = visit.open(NEVER);
    page.part("notice-clear").click();
    page.waitForParameter("place");
    assertThat(page.hits().first()).isVisible();
  }

  @Test
  void anEmptyAnswerWithOneConditionStillHelps() {
    ObriyPage page = visit.open("/?q=жжжжжж");
    assertThat(page.part("notice")).containsText("Спробуйте інше слово");
    assertThat(page.part("notice-clear")).isVisible();
  }

  @Test
  void anAmbiguousPlaceOffersItsNamesakes() {
    visit.expectFailures();
    ObriyPage page = visit.open("/?city=Миколаїв");
    assertThat(page.part("notice")).containsText("Можливі значення");
    Locator first = page.part("notice").locator(".ways a").first();
    assertThat(first).hasText("Миколаїв, Миколаївська область");
    first.click();
    assertThat(page.part("notice")).isHidden();
    assertTrue(page.parameter("city").getFirst().startsWith("UA"));
  }

  @Test
  void aFailureIsSaidAndTriedAgain() {
    visit.expectFailures();
    ObriyPage page = visit.open("/");
    String api = "**/api/search?*";
    page.page()
        .route(
            api, route -> route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("{}")));
    page.region(Regions.VINNYTSIA).click();
    assertThat(page.total()).hasText("Не вдалося виконати запит");
    assertThat(page.part("notice").getByRole(AriaRole.ALERT)).isVisible();
    assertThat(page.hits()).hasCount(0);
    page.page().unroute(api);
    page.part("retry").click();
    page.shows(ObriyPage.documents(page.answer().get("total").getAsInt()));
    assertThat(page.hits().first()).isVisible();
  }

  @Test
  void thePageOutlivesTheServer() throws Exception {
    visit.expectFailures();
    ObriyPage page = visit.open("/");
    visit.server().stop();
    try {
      page.region(Regions.VINNYTSIA).click();
      assertThat(page.part("notice")).containsText("Сервер не відповідає");
    } finally {
      visit.server().startAgain();
    }
    page.part("retry").click();
    page.shows(ObriyPage.documents(page.answer().get("total").getAsInt()));
    page.region(Regions.POLTAVA).click();
    page.waitForParameter("place", Regions.VINNYTSIA, Regions.POLTAVA);
    page.shows(ObriyPage.documents(page.answer().get("total").getAsInt()));
    page.part("map-zoomIn").click();
    assertThat(page.part("map-east")).isVisible();
  }

  @Test
  void aDocumentOpenedWithoutAServerSaysSo() throws Exception {
    visit.expectFailures();
    ObriyPage page = visit.open("/");
    visit.server().stop();
    try {
      page.hits().first().getByRole(AriaRole.HEADING).getByRole(AriaRole.LINK).click();
      assertThat(page.page().getByText("Сервер не відповідає").first()).isVisible();
    } finally {
      visit.server().startAgain();
    }
  }

  @Test
  void anOldAnswerNeverReplacesANewerOne() {
    ObriyPage page = visit.open("/");
    List<Route> held = new ArrayList<>();
    page.page().route(url -> url.contains("/api/search") && url.contains("q=slow"), held::add);
    page.search().fill("slow");
    page.search().press("Enter");
    page.page().waitForCondition(() -> !held.isEmpty());
    page.ask("школа");
    page.waitForParameter("q", "школа");
    String newer = page.total().textContent();
    try {
      held.getFirst()
          .fulfill(
              new Route.FulfillOptions()
                  .setContentType("application/json")
                  .setBody("{\"total\":0,\"hits\":[],\"facets\":{},\"query\":{}}"));
    } catch (PlaywrightException _) {
      // the page gave up the old question, as it should
    }
    assertThat(page.hits().first()).isVisible();
    page.shows(newer);
    assertEquals("школа", page.search().inputValue());
  }

  @Test
  void withoutTheMapEverythingElseWorks() {
    visit.expectFailures("map ");
    ObriyPage page = visit.open("/");
    page.page()
        .route(
            "**/geo/regions.topojson",
            route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
    page.page().reload();
    page.settled();
    assertThat(page.part("map")).containsText("Карту не вдалося завантажити");
    page.regionInList(Regions.SUMY).click();
    page.waitForParameter("place", Regions.SUMY);
  }
}
