package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The page as people see it: its parts by name, and what one does with them.
///
/// @param site address of the server without a slash at the end
record ObriyPage(Page page, String site) {

  /// Opens an address of the site and waits until it shows an answer.
  void go(String path) {
    page.navigate(site + path);
    settled();
  }

  /// The answer to the present question is shown.
  void settled() {
    if (page.url().contains("/embed")) {
      assertThat(part("embed-total")).not().isEmpty();
    } else {
      assertThat(results()).hasAttribute("aria-busy", "false");
    }
  }

  Locator part(String id) {
    return page.getByTestId(id);
  }

  Locator search() {
    return part("search-input");
  }

  Locator results() {
    return part("results");
  }

  Locator total() {
    return part("total");
  }

  Locator hits() {
    return part("hit");
  }

  Locator region(String code) {
    return part("region-" + code);
  }

  Locator regionInList(String code) {
    return part("region-item-" + code);
  }

  Locator chip(String facet) {
    return part("chip-" + facet);
  }

  Locator choice(String facet, String value) {
    return part("choice-" + facet + "-" + value);
  }

  /// Types a question and sends it.
  void ask(String text) {
    search().fill(text);
    search().press("Enter");
  }

  void shows(String total) {
    assertThat(total()).hasText(total);
  }

  /// Values of a parameter in the address bar.
  List<String> parameter(String name) {
    return valuesOf(page.url(), name);
  }

  private static List<String> valuesOf(String url, String name) {
    String query = URI.create(url).getRawQuery();
    return Stream.of((query == null ? "" : query).split("&"))
        .filter(one -> one.startsWith(name + "="))
        .map(one -> URLDecoder.decode(one.substring(name.length() + 1), StandardCharsets.UTF_8))
        .toList();
  }

  /// Waits until the address bar has exactly these values of a parameter.
  void waitForParameter(String name, String... values) {
    page.waitForURL(url -> valuesOf(url, name).equals(List.of(values)));
    settled();
  }

  /// What the API answers to the question in the address bar.
  JsonObject answer() {
    String query = URI.create(page.url()).getRawQuery();
    return json(
        "/api/search?size=100"
            + (query == null ? "" : "&" + query.replaceAll("&?(doc|ui)=[^&]*", "")));
  }

  JsonObject json(String path) {
    APIResponse answer = page.request().get(site + path);
    assertThat(answer).isOK();
    return JsonParser.parseString(answer.text()).getAsJsonObject();
  }

  /// The number above the list.
  int found() {
    return numberIn(total().textContent());
  }

  /// «21 документ».
  static String documents(int number) {
    int tens = number % 100;
    int ones = number % 10;
    boolean teen = tens > 10 && tens < 20;
    String form =
        teen || ones == 0 || ones > 4 ? "документів" : ones == 1 ? "документ" : "документи";
    return number + " " + form;
  }

  /// The first number in a text, without the spaces that group its digits.
  static int numberIn(String text) {
    String digits = text.replaceAll("[\\s\u00a0\u202f]", "").replaceAll("^\\D*(\\d+).*$", "$1");
    return Integer.parseInt(digits);
  }
}
