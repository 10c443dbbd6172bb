package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.obriy.page.ObriyPage.documents;

import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatesTest {
  @RegisterExtension final Visit visit = new Visit();

  @Test
  void draggingOverTheBarsChoosesWholeMonths() {
    ObriyPage page = visit.open("/");
    int all = page.found();
    BoundingBox plot = page.part("plot").boundingBox();
    double y = plot.y + plot.height / 2;
    page.page().mouse().move(plot.x + plot.width * 0.3, y);
    page.page().mouse().down();
    page.page().mouse().move(plot.x + plot.width * 0.45, y);
    page.page().mouse().move(plot.x + plot.width * 0.6, y);
    page.page().mouse().up();
    page.page().waitForURL(url -> url.contains("from=") && url.contains("to="));
    page.settled();
    assertTrue(page.parameter("from").getFirst().endsWith("-01"));
    assertTrue(page.parameter("to").getFirst().matches(".*-(28|29|30|31)"));
    int chosen = page.answer().get("total").getAsInt();
    assertTrue(chosen > 0 && chosen < all);
    page.shows(documents(chosen));
    assertThat(page.chip("date")).isVisible();
    assertTrue(page.part("histogram").locator("rect.out").count() > 0, "the rest stays in sight");
    page.part("dates-clear").click();
    page.waitForParameter("from");
    page.shows(documents(all));
  }

  @Test
  void limitsMoveByKeyboard() {
    ObriyPage page = visit.open("/");
    assertThat(page.part("limit-from")).hasAttribute("aria-valuetext", "січень 2023");
    page.part("limit-from").press("PageUp");
    page.waitForParameter("from", "2024-01-01");
    assertThat(page.part("limit-from")).hasAttribute("aria-valuetext", "січень 2024");
    assertThat(page.part("limit-from")).isFocused();
    page.part("limit-from").press("Home");
    page.waitForParameter("from");
  }

  @Test
  void daysAreReadAndShownAsPeopleWriteThem() {
    ObriyPage page = visit.open("/");
    page.part("date-from").fill("9.5.2024");
    page.part("date-from").press("Enter");
    page.waitForParameter("from", "2024-05-09");
    assertThat(page.part("date-from")).hasValue("09.05.2024");
    assertThat(page.chip("date")).containsText("від 9 травня 2024");
    page.part("date-to").fill("2024");
    page.part("date-to").press("Enter");
    page.waitForParameter("to", "2024-12-31");
    assertThat(page.chip("date")).containsText("9 травня 2024 – 31 грудня 2024");
  }

  @Test
  void theCalendarButtonOpensTheCalendarAndItsDayIsTaken() {
    ObriyPage page = visit.open("/");
    page.page()
        .evaluate(
            "() => { HTMLInputElement.prototype.showPicker = function () { window.asked = this; };"
                + " }");
    page.part("calendar-to").click();
    page.page()
        .evaluate(
            "() => { window.asked.value = '2024-05-09'; window.asked.dispatchEvent(new"
                + " Event('change')); }");
    page.waitForParameter("to", "2024-05-09");
    assertThat(page.part("date-to")).hasValue("09.05.2024");
    page.part("calendar-from").click();
    assertEquals("", page.page().evaluate("window.asked.value"));
  }

  @Test
  void whatIsNoDayIsSaidBesideTheField() {
    ObriyPage page = visit.open("/");
    page.part("date-from").fill("31.02.2024");
    page.part("date-from").press("Enter");
    assertThat(page.part("date-from")).hasAttribute("aria-invalid", "true");
    assertThat(page.part("dates")).containsText("«31.02.2024» — не дата");
    assertEquals(List.of(), page.parameter("from"));
  }

  @Test
  void daysMonthsAndYearsAreUnderstood() {
    Map<List<String>, String> written =
        Map.of(
            List.of("9.5.2024", "from"), "2024-05-09",
            List.of("2024-05-09", "to"), "2024-05-09",
            List.of("2.2024", "to"), "2024-02-29",
            List.of("2023", "from"), "2023-01-01",
            List.of("32.1.2024", "from"), "none",
            List.of("13.2024", "to"), "none",
            List.of("учора", "from"), "none");
    ObriyPage page = visit.open("/");
    written.forEach(
        (typed, iso) ->
            assertEquals(
                iso,
                page.page()
                    .evaluate(
                        "async (typed) => (await import('/js/date-field.js')).isoOf(...typed) ??"
                            + " 'none'",
                        typed)));
  }

  @Test
  void aLongTimeIsShownByYearAndChosenByYear() {
    ObriyPage page = visit.open("/?from=2024-03-05");
    page.page()
        .evaluate(
            """
            async () => {
              const { Histogram } = await import('/js/histogram.js');
              const box = document.getElementById('dates');
              box.replaceChildren();
              const old = { from: '1991-08-01', to: '1991-08-31', count: 3 };
              const now = { from: '2024-03-01', to: '2024-03-31', count: 5 };
              new Histogram(box).show([old, now], { from: '2024-03-05', to: '' });
            }\
            """);
    assertThat(page.part("histogram").locator("rect")).hasCount(34);
    assertThat(page.part("histogram").locator("rect:not(.out)")).hasCount(1);
    assertThat(page.part("limit-from")).hasAttribute("aria-valuetext", "2024");
    page.part("limit-from").press("ArrowLeft");
    page.waitForParameter("from", "2023-01-01");
  }

  @Test
  void aChoiceFarOutsideLeavesTheBarsAsTheyAre() {
    ObriyPage page = visit.open("/");
    int bars = page.part("histogram").locator("rect").count();
    page.go("/?from=1900-01-01");
    assertThat(page.part("histogram").locator("rect")).hasCount(bars);
    assertThat(page.part("histogram").locator("rect.out")).hasCount(0);
  }
}
