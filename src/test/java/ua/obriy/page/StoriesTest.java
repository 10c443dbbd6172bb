package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Copies of one text.
class StoriesTest {
  @RegisterExtension final Visit visit = new Visit();

  /// The first hit of the sample documents that has copies.
  private static JsonObject copied(ObriyPage page) {
    return page
        .json("/api/search?size=100&facets=kind&collapse=story")
        .getAsJsonArray("hits")
        .asList()
        .stream()
        .map(JsonElement::getAsJsonObject)
        .filter(hit -> !hit.get("cluster").isJsonNull())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void copiesStandUnderOneHitAndUnfold() {
    ObriyPage page = visit.open("/?kind=news");
    JsonObject hit = copied(page);
    String day = hit.get("date").getAsString();
    page.go("/?from=" + day + "&to=" + day);
    Locator item = page.hits().filter(new Locator.FilterOptions().setHasText("про це")).first();
    Locator toggle = item.getByTestId("story-toggle");
    int size = hit.getAsJsonObject("cluster").get("size").getAsInt();
    assertThat(toggle).hasText("ще " + (size - 1) + " повідомлення про це");
    assertThat(toggle).hasAttribute("aria-expanded", "false");
    toggle.click();
    assertThat(item.getByTestId("story-member")).hasCount(size);
    assertThat(toggle).hasAttribute("aria-expanded", "true");
    assertThat(item.getByTestId("story-member").first()).containsText("перше");
    assertThat(item.locator("[aria-current]")).containsText("цей документ");
    toggle.click();
    assertThat(item.getByTestId("story")).isHidden();
    toggle.click();
    item.getByTestId("story-all").click();
    page.waitForParameter("story", hit.getAsJsonObject("cluster").get("id").getAsString());
    page.shows(ObriyPage.documents(size));
    assertThat(page.hits()).hasCount(size);
    assertThat(page.part("story-toggle")).hasCount(0);
    page.chip("story").click();
    page.waitForParameter("story");
  }

  @Test
  void theDocumentTellsWhoWasFirst() {
    ObriyPage page = visit.open("/?kind=news");
    String id = copied(page).get("id").getAsString();
    page.go("/?doc=" + id);
    Locator story = page.part("document-story");
    assertThat(story.getByRole(AriaRole.HEADING)).hasText("2 повідомлення про це");
    assertThat(story.locator("[aria-current]")).hasCount(1);
    assertThat(story.locator(".story-first")).hasCount(1);
    Locator other = story.locator("li").getByRole(AriaRole.LINK);
    String title = other.textContent();
    other.click();
    assertThat(page.part("document-title")).hasText(title);
    assertThat(page.part("document-story").locator("[aria-current]")).containsText(title);
  }

  @Test
  void theListTellsThatItShowsEachStoryOnce() {
    ObriyPage page = visit.open("/");
    JsonObject all = page.json("/api/search?size=0&facets=kind&collapse=story");
    String stories = all.get("stories").getAsString();
    assertEquals(page.found(), all.get("total").getAsInt());
    assertThat(page.part("more")).containsText("Показано 20 з " + stories + " без повторів");
    page.part("load-more").click();
    assertThat(page.hits()).hasCount(40);
    List<?> ids = (List<?>) page.hits().evaluateAll("all => all.map((one) => one.dataset.id)");
    assertEquals(40, ids.stream().distinct().count());
  }
}
