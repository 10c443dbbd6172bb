package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTest {
  @RegisterExtension final Visit visit = new Visit();

  @ParameterizedTest
  @CsvSource({"htvjyn irjkb, ремонт школи, розкладка", "remont shkoly, ремонт школи, латинка"})
  void whatWasUnderstoodIsSaidAndUndone(String typed, String understood, String kind) {
    ObriyPage page = visit.open("/");
    page.ask(typed);
    page.waitForParameter("q", typed);
    assertThat(page.part("understood-text")).hasText("Зрозуміло як «" + understood + "»");
    assertThat(page.part("understood")).containsText(kind);
    assertTrue(page.found() > 0);
    page.part("undo-repair").click();
    page.waitForParameter("asTyped", "true");
    page.shows("0 документів");
    assertThat(page.part("understood")).containsText("Шукаємо точно так, як надруковано");
    page.part("allow-repair").click();
    page.waitForParameter("asTyped");
    assertThat(page.part("understood-text")).isVisible();
  }

  @Test
  void aRightQuestionHasNoSuchLine() {
    ObriyPage page = visit.open("/");
    page.ask("ремонт школи");
    page.waitForParameter("q", "ремонт школи");
    assertThat(page.part("understood")).isHidden();
    assertThat(page.hits().first().locator("mark").first()).isVisible();
  }

  @Test
  void aSuggestionIsChosenByKeyboard() {
    ObriyPage page = visit.open("/");
    page.search().pressSequentially("Полта");
    var options = page.part("suggestions").getByRole(AriaRole.OPTION);
    assertThat(options.first()).isVisible();
    assertThat(page.search()).hasAttribute("aria-expanded", "true");
    page.search().press("ArrowDown");
    assertThat(options.first()).hasAttribute("aria-selected", "true");
    assertThat(page.search()).hasAttribute("aria-activedescendant", "option-0");
    String name = options.first().locator(".option-text").textContent();
    page.search().press("Enter");
    assertThat(page.part("suggestions")).isHidden();
    assertThat(page.part("chips")).containsText(name);
    assertThat(page.search()).hasValue("");
  }

  @Test
  void escapeClosesSuggestionsAndKeepsTheText() {
    ObriyPage page = visit.open("/");
    page.search().pressSequentially("шко");
    assertThat(page.part("suggestions")).isVisible();
    page.search().press("ArrowUp");
    page.search().press("Escape");
    assertThat(page.part("suggestions")).isHidden();
    assertThat(page.search()).hasValue("шко");
    assertThat(page.search()).hasAttribute("aria-expanded", "false");
  }

  @Test
  void recentSearchesStayOnTheDevice() {
    ObriyPage page = visit.open("/");
    List<String> sent = new ArrayList<>();
    page.ask("ремонт доріг");
    page.waitForParameter("q", "ремонт доріг");
    page.part("home").click();
    page.waitForParameter("q");
    page.settled();
    page.page().context().onRequest(request -> sent.add(request.url()));
    page.search().focus();
    assertThat(page.part("suggestions")).containsText("ремонт доріг");
    // The page may fetch a part of itself at leisure meanwhile.
    sent.removeIf(address -> !address.contains("/api/"));
    assertEquals(List.of(), sent, "recent searches need no server");
    assertEquals(0, page.page().context().cookies().size());
    page.part("suggestions").getByText("Забути нещодавні запити").click();
    page.search().blur();
    page.search().focus();
    assertThat(page.part("suggestions")).isHidden();
    assertEquals("[]", page.page().evaluate("localStorage.getItem('obriy.recent')"));
  }

  @Test
  void theClearButtonEmptiesTheQuestion() {
    ObriyPage page = visit.open("/?q=школа");
    page.part("search-clear").click();
    page.waitForParameter("q");
    assertThat(page.search()).isFocused();
    assertThat(page.search()).hasValue("");
  }
}
