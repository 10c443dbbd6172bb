package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DocumentTest {
  private static final String ID = "sample-a-001";
  private static final Pattern NOW = Pattern.compile("now");

  @RegisterExtension final Visit visit = new Visit();

  private ObriyPage document() {
    ObriyPage page = visit.open("/?doc=" + ID);
    assertThat(page.part("document-title")).isVisible();
    return page;
  }

  @Test
  void aHeadlineOpensTheDocumentAndBackReturnsToIt() {
    ObriyPage page = visit.open("/?region=" + Regions.SUMY);
    Locator headline = page.hits().nth(3).getByRole(AriaRole.HEADING).getByRole(AriaRole.LINK);
    String title = headline.textContent();
    headline.click();
    assertThat(page.part("document-title")).hasText(title);
    assertThat(page.part("document")).isFocused();
    assertThat(page.results()).isHidden();
    page.part("back").click();
    assertThat(page.results()).isVisible();
    assertThat(headline).isFocused();
    assertEquals(List.of(Regions.SUMY), page.parameter("place"));
  }

  @Test
  void placesAreMarkedOnlyOnDemandAndAtTheirOffsets() {
    ObriyPage page = document();
    JsonObject found = page.json("/api/documents/" + ID);
    Locator marks = page.part("document").locator("mark.mention");
    assertThat(marks).hasCount(0);
    page.part("mark-places").click();
    assertThat(page.part("mark-places")).hasAttribute("aria-pressed", "true");
    for (var place : found.getAsJsonArray("places")) {
      for (var one : place.getAsJsonObject().getAsJsonArray("mentions")) {
        String surface = one.getAsJsonObject().get("surface").getAsString();
        assertThat(marks.filter(new Locator.FilterOptions().setHasText(surface)).first())
            .isVisible();
      }
    }
    page.part("mark-places").click();
    assertThat(marks).hasCount(0);
  }

  @Test
  void whyThisPlaceIsToldAndItsMentionsAreFound() {
    ObriyPage page = document();
    Locator place = page.part("document-places").getByRole(AriaRole.LISTITEM).first();
    assertThat(place.locator(".reason").first()).not().isEmpty();
    assertThat(place).containsText("впевненість");
    place.getByRole(AriaRole.BUTTON).click();
    Locator now = page.part("document").locator(".mention.now");
    assertThat(now).hasCount(1);
    assertThat(now).isInViewport();
    String code = now.getAttribute("data-value");
    Locator mentions = page.part("document").locator(".mention[data-value=" + code + "]");
    assertThat(mentions.first()).hasClass(NOW);
    place.getByRole(AriaRole.BUTTON).click();
    assertThat(mentions.nth(1)).hasClass(NOW);
    assertThat(page.part("document-topics")).containsText("за словами");
  }

  @Test
  void aPlaceOfTheDocumentLeadsToAllItsDocuments() {
    ObriyPage page = document();
    Locator link = page.part("document-places").getByRole(AriaRole.LINK).first();
    String name = link.textContent();
    link.click();
    assertThat(page.results()).isVisible();
    assertThat(page.part("chips")).containsText(name);
    page.settled();
    assertTrue(page.found() >= 1);
  }

  @Test
  void theMapShowsOnlyThePlacesOfTheDocument() {
    ObriyPage page = visit.open("/?region=" + Regions.SUMY + "&doc=" + ID);
    assertThat(page.region(Regions.LVIV)).hasClass(Pattern.compile("in-focus"));
    assertThat(page.page().locator(".region.in-focus")).hasCount(1);
    assertThat(page.page().locator(".outline")).hasCount(1);
  }

  @Test
  void itsTownsAreShownThoughTheFiltersLeaveThemOut() {
    ObriyPage page = visit.open("/?q=жжжж&doc=" + ID);
    assertThat(page.part("town-UA46060250010015970")).isVisible();
    page.part("back").click();
    assertThat(page.part("town-UA46060250010015970")).hasCount(0);
  }

  @Test
  void whatWasRepairedIsShown() {
    ObriyPage page = visit.open("/");
    page.page()
        .route(
            "**/api/documents/" + ID,
            route -> {
              JsonObject body = page.json("/api/documents/" + ID + "?");
              JsonObject repair = new JsonObject();
              repair.addProperty("kind", "lookalike");
              repair.addProperty("field", "text");
              repair.addProperty("line", 2);
              repair.addProperty("before", "pемонт");
              repair.addProperty("after", "ремонт");
              body.getAsJsonArray("repairs").add(repair);
              JsonObject original = new JsonObject();
              original.addProperty("title", "Як прочитано");
              original.addProperty("text", "Перший рядок.\nТут був pемонт.");
              body.add("original", original);
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("application/json")
                      .setBody(body.toString()));
            });
    page.go("/?doc=" + ID);
    page.part("document-repairs").locator("summary").click();
    assertThat(page.part("document-repairs")).containsText("схожі літери, рядок 2");
    assertThat(page.part("document-repairs").locator("ins")).hasText("ремонт");
    page.part("document-original").locator("summary").click();
    assertThat(page.part("document-original")).containsText("Тут був pемонт.");
  }

  @Test
  void similarDocumentsLeadOn() {
    ObriyPage page = document();
    Locator similar =
        page.part("similar")
            .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3))
            .getByRole(AriaRole.LINK)
            .first();
    String title = similar.textContent();
    similar.click();
    assertThat(page.part("document-title")).hasText(title);
  }

  @Test
  void aDocumentThatIsGoneIsSaidSo() {
    visit.expectFailures();
    ObriyPage page = visit.open("/?doc=немає");
    assertThat(page.part("document-problem")).containsText("Такого документа немає");
    page.part("back").click();
    assertThat(page.hits().first()).isVisible();
  }
}
