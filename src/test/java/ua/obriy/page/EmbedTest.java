package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbedTest {
  @RegisterExtension final Visit visit = new Visit();

  /// The page of another site that shows this markup.
  private HttpServer otherSite(String markup) throws IOException {
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] body =
        ("<!doctype html><link rel=icon href=data:,>" + markup).getBytes(StandardCharsets.UTF_8);
    other.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    other.start();
    return other;
  }

  private Page shownBy(HttpServer other) {
    String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/";
    visit.allow(address);
    Page page = visit.newPage(Look.DESKTOP.options());
    page.navigate(address);
    return page;
  }

  @Test
  void theCopiedLineShowsTheMapOnAnotherSite() throws Exception {
    ObriyPage own = visit.open("/?topic=housing");
    own.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    own.part("copy-embed").click();
    assertThat(own.part("copy-embed")).hasText("Скопійовано");
    String line = (String) own.page().evaluate("navigator.clipboard.readText()");
    assertTrue(line.startsWith("<iframe ") && line.endsWith("</iframe>"), line);
    HttpServer other = otherSite(line);
    try {
      FrameLocator frame = shownBy(other).frameLocator("iframe");
      assertThat(frame.getByTestId("embed-total")).hasText(own.total().textContent());
      assertThat(frame.getByTestId("embed-subject")).hasText("Житлова політика");
      assertThat(frame.getByTestId("embed-whole")).isInViewport();
      assertThat(frame.getByTestId("embed-whole")).hasAttribute("href", "/?topic=housing");
      frame.getByTestId("region-" + Regions.VINNYTSIA).click();
      assertThat(frame.getByTestId("region-" + Regions.VINNYTSIA))
          .hasAttribute("aria-pressed", "true");
      assertThat(frame.getByTestId("embed-subject")).containsText("Вінницька область");
    } finally {
      other.stop(0);
    }
  }

  @Test
  void theLinkToTheWholeStaysInSightWhateverTheFrame() {
    for (int[] size : new int[][] {{900, 560}, {375, 560}, {320, 400}, {1200, 480}}) {
      Look look = new Look(size[0], size[1], ColorScheme.LIGHT, false);
      ObriyPage page = visit.open(look, "/embed?topic=housing");
      assertThat(page.part("embed-whole")).isInViewport();
      assertThat(page.region(Regions.VINNYTSIA)).isInViewport();
    }
  }

  @Test
  void thePageItselfMayNotBeFramed() throws Exception {
    visit.expectFailures("frame-ancestors 'none'");
    HttpServer other = otherSite("<iframe src='" + visit.server().address() + "/'></iframe>");
    try {
      Page page = shownBy(other);
      assertThat(page.frameLocator("iframe").getByTestId("search-input")).hasCount(0);
    } finally {
      other.stop(0);
    }
  }
}
