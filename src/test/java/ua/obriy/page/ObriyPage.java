package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
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
    assertThat(results()).hasAttribute("aria-busy", "false");
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
    String query = URI.create(page.url()).getRawQuery();
    return Stream.of((query == null ? "" : query).split("&"))
        .filter(one -> one.startsWith(name + "="))
        .map(one -> URLDecoder.decode(one.substring(name.length() + 1), StandardCharsets.UTF_8))
        .toList();
  }

  void waitForAddress(String pattern) {
    page.waitForURL(Pattern.compile(pattern));
  }

  /// The first number in a text, without the spaces that group its digits.
  static int numberIn(String text) {
    String digits = text.replaceAll("[\\s\u00a0\u202f]", "").replaceAll("^\\D*(\\d+).*$", "$1");
    return Integer.parseInt(digits);
  }
}
