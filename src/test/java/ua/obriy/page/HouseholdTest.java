package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a visit costs, and what the page may do.
class HouseholdTest {
  private static final int MOST_BYTES = 300_000;

  @RegisterExtension final Visit visit = new Visit();

  @Test
  void aFirstVisitIsLight() {
    Page page = visit.newPage(Look.DESKTOP.options());
    List<Request> finished = new ArrayList<>();
    page.onRequestFinished(finished::add);
    ObriyPage start = new ObriyPage(page, visit.server().address());
    start.go("/");
    assertThat(start.region(Regions.SUMY)).isVisible();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    // Asking for the sizes lets the browser report further requests, so the list is settled first.
    int bytes =
        List.copyOf(finished).stream()
            .map(Request::sizes)
            .mapToInt(size -> size.responseBodySize + size.responseHeadersSize)
            .sum();
    double ready =
        ((Number)
                page.evaluate(
                    "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"))
            .doubleValue();
    System.out.printf(
        "start page: %d requests, %d bytes, scripts done after %.0f ms%n",
        finished.size(), bytes, ready);
    assertTrue(bytes < MOST_BYTES, bytes + " bytes");
    assertTrue(finished.size() > 10);
  }

  @Test
  void thePolicyAllowsNoInlineCode() {
    Page page = visit.newPage(Look.DESKTOP.options());
    for (String path : List.of("/", "/embed", "/?doc=sample-a-001")) {
      var answer = page.navigate(visit.server().address() + path);
      String policy = answer.headerValue("content-security-policy");
      assertTrue(
          policy.contains("default-src 'self'") && policy.contains("script-src 'self'"), policy);
      assertFalse(policy.contains("unsafe"), policy);
      String markup = answer.text();
      assertFalse(
          markup.matches("(?s).*<script(?![^>]*\\ssrc=).*|.*<style.*|.*\\sstyle=.*|.*\\son\\w+=.*"),
          path);
    }
  }

  @Test
  void markupInADocumentStaysText() {
    ObriyPage page = visit.open("/");
    page.page()
        .route(
            "**/api/search?*",
            route -> {
              var answer = route.fetch();
              String hostile = "<img src=x onerror=alert(1)>";
              String body =
                  answer
                      .text()
                      .replaceFirst("\"title\":\"[^\"]*\"", "\"title\":\"" + hostile + "\"");
              route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
            });
    page.page().reload();
    page.settled();
    assertThat(page.hits().first()).containsText("<img src=x onerror=alert(1)>");
    assertEquals(0, page.results().locator("img").count());
  }

  @Test
  void parametersOfTheAddressStayText() {
    ObriyPage page = visit.open("/?q=%3Cb%3Eшкола%3C%2Fb%3E&ui=%3Cx%3E");
    assertThat(page.chip("q")).containsText("<b>школа</b>");
    assertEquals(0, page.part("chips").locator("b").count());
  }
}
