package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a document names, marked in its text. The answer of the API is made up.
class MarksTest {
  private static final List<String> KINDS =
      List.of("places", "people", "organizations", "dates", "money");

  @RegisterExtension final Visit visit = new Visit();

  private ObriyPage document() {
    ObriyPage page = visit.open("/?kind=project");
    MadeUpDocument.serve(page);
    page.go("/?kind=project&doc=" + MadeUpDocument.ID);
    return page;
  }

  @Test
  void eachKindIsMarkedByItsOwnButtonAndLine() {
    ObriyPage page = document();
    Locator marks = page.part("document-text").locator("mark");
    assertThat(page.part("document-text").locator("p")).hasCount(2);
    assertThat(marks).hasCount(0);
    page.part("mark-people").click();
    assertThat(marks).hasText(new String[] {"Ольга Зразкова", "Зразкова не"});
    for (String kind : KINDS) {
      if (!kind.equals("people")) {
        page.part("mark-" + kind).click();
      }
      assertThat(page.part("mark-" + kind)).hasAttribute("aria-pressed", "true");
    }
    // The place lies in the name of the council; of the two days that overlap one is left.
    assertThat(marks)
        .hasText(
            new String[] {
              "Львівська міська рада",
              "Львівська",
              "9 травня",
              "148 млн грн",
              "Ольга Зразкова",
              "Зразкова не"
            });
    String lines =
        "all => all.map((one) => getComputedStyle(one).textDecorationStyle + ' ' +"
            + " getComputedStyle(one).textDecorationLine)";
    List<?> styles = (List<?>) page.page().locator(".marking .mention").evaluateAll(lines);
    assertEquals(KINDS.size(), new HashSet<>(styles).size(), styles + " differ without colour");
    String text = String.join("\n", page.part("document-text").locator("p").allTextContents());
    assertEquals(MadeUpDocument.TEXT, text);
    page.part("mark-people").click();
    assertThat(marks).hasCount(4);
  }

  @Test
  void marksLeadToAllDocumentsOfAPersonOrAnOrganisation() {
    ObriyPage page = document();
    page.part("mark-organizations").click();
    page.part("mark-places").click();
    Locator link = page.part("document-text").locator("mark a");
    assertThat(link).hasCount(1);
    assertThat(link).hasAttribute("title", "організація: Львівська міська рада");
    page.part("mark-people").click();
    page.part("document-text").locator(".mention-person a").first().click();
    page.waitForParameter("person", "Ольга Зразкова");
    assertEquals(List.of(), page.parameter("kind"));
    assertThat(page.chip("person")).containsText("Ольга Зразкова");
  }

  @Test
  void factsTellOfficesDaysAndSumsAndFindThem() {
    ObriyPage page = document();
    assertThat(page.part("document-people")).containsText("очільниця");
    assertThat(page.part("document-dates")).containsText("9 травня 2024");
    page.part("document-money").locator("button").click();
    assertThat(page.part("document-text").locator("mark.now")).hasText("148 млн грн");
    assertThat(page.part("mark-money")).hasAttribute("aria-pressed", "true");
    page.part("document-people").locator("button").click();
    page.part("document-people").locator("button").click();
    assertThat(page.part("document-text").locator("mark.now")).hasText("Зразкова не");
  }
}
