package ua.obriy.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MapTest {
  private static final Pattern WHOLE = Pattern.compile("scale\\(1\\)");
  private static final Pattern CLOSER = Pattern.compile("scale\\((1\\.[1-9]|[2-9]|1\\d).*\\)");
  private static final double APART = 13;
  private static final String ON_TOP =
      """
      (nodes) => {
        for (const node of nodes) {
          const { left, top, width, height } = node.getBoundingClientRect();
          for (let right = 0.5; right < 20; right++) {
            for (let down = 0.5; down < 20; down++) {
              const at = [left + (width * right) / 20, top + (height * down) / 20];
              if (node.contains(document.elementFromPoint(...at))) return [...at, node.dataset.testid];
            }
          }
        }
        return [];
      }\
      """;

  @RegisterExtension final Visit visit = new Visit();

  private static Locator land(ObriyPage page) {
    return page.page().locator(".land");
  }

  /// Zooms in by the button, so many times by 1.6.
  private static void zoom(ObriyPage page, int steps) {
    for (int i = 1; i <= steps; i++) {
      page.part("map-zoomIn").click();
      String scale = String.valueOf(Math.pow(1.6, i)).substring(0, 3);
      assertThat(land(page)).hasAttribute("transform", Pattern.compile("scale\\(" + scale));
    }
  }

  /// Clicks with the mouse where one of the shapes is on top: its middle may lie outside of it, or
  /// under a town. Returns its test id.
  private static String clickOneOf(ObriyPage page, Locator shapes) {
    assertThat(shapes.first()).isAttached();
    List<?> at = (List<?>) shapes.evaluateAll(ON_TOP);
    assertEquals(3, at.size(), "none is on top");
    page.page()
        .mouse()
        .click(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
    return (String) at.get(2);
  }

  @Test
  void theWheelAloneScrollsThePageAndTellsOfCtrl() {
    ObriyPage page = visit.open("/");
    page.part("map-svg").hover();
    page.page().mouse().wheel(0, -200);
    assertThat(page.part("map-hint")).hasText("Утримуйте Ctrl, щоб змінити масштаб");
    assertThat(page.part("map-hint")).hasClass(Pattern.compile("seen"));
    assertThat(land(page)).not().hasAttribute("transform", CLOSER);
  }

  @Test
  void theWheelWithCtrlZooms() {
    ObriyPage page = visit.open("/");
    page.part("map-svg").hover();
    assertThat(land(page)).hasAttribute("transform", WHOLE);
    page.page().keyboard().down("Control");
    page.page().mouse().wheel(0, -200);
    assertThat(land(page)).hasAttribute("transform", CLOSER);
    page.page().keyboard().up("Control");
    assertThat(page.part("map-hint")).not().hasClass(Pattern.compile("seen"));
  }

  @Test
  void twoFingersZoomAndOneDoesNot() {
    ObriyPage page = visit.open(Look.PHONE, "/");
    assertThat(page.part("map-svg")).hasAttribute("data-zoom", "ready");
    BoundingBox box = page.part("map-svg").boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    CDPSession session = page.page().context().newCDPSession(page.page());
    touch(session, "touchStart", new double[] {x, y});
    touch(session, "touchMove", new double[] {x + 40, y});
    touch(session, "touchEnd");
    assertThat(land(page)).hasAttribute("transform", WHOLE);
    touch(session, "touchStart", new double[] {x - 20, y}, new double[] {x + 20, y});
    touch(session, "touchMove", new double[] {x - 50, y}, new double[] {x + 50, y});
    touch(session, "touchMove", new double[] {x - 80, y}, new double[] {x + 80, y});
    touch(session, "touchEnd");
    assertThat(land(page)).hasAttribute("transform", CLOSER);
  }

  private static void touch(CDPSession session, String type, double[]... fingers) {
    JsonArray points = new JsonArray();
    for (double[] finger : fingers) {
      JsonObject point = new JsonObject();
      point.addProperty("x", finger[0]);
      point.addProperty("y", finger[1]);
      point.addProperty("id", points.size());
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    session.send("Input.dispatchTouchEvent", event);
  }

  @Test
  void buttonsZoomMoveAndGoHome() {
    ObriyPage page = visit.open("/");
    zoom(page, 2);
    String before = land(page).getAttribute("transform");
    page.part("map-east").click();
    assertThat(land(page)).not().hasAttribute("transform", before);
    page.part("map-reset").click();
    assertThat(land(page)).hasAttribute("transform", WHOLE);
    assertThat(page.part("map-east")).isHidden();
  }

  @Test
  void raionsComeOnZoomAndAreChosen() {
    ObriyPage page = visit.open("/");
    page.region(Regions.POLTAVA).focus();
    zoom(page, 3);
    assertThat(page.page().locator(".districts")).hasClass(Pattern.compile("seen"));
    String code = clickOneOf(page, page.page().locator(".raion.some")).substring(6);
    page.waitForParameter("place", code);
    assertThat(page.part("raion-" + code)).hasAttribute("aria-pressed", "true");
    assertThat(page.chip("place")).containsText("район");
  }

  @Test
  void townsThatAreCloseAreOneCircle() {
    ObriyPage page = visit.open("/");
    assertThat(page.page().locator(".town").first()).isAttached();
    List<Point> dots = dots(page);
    assertTrue(dots.size() > 20, dots.size() + " circles");
    for (Point one : dots) {
      assertEquals(
          1, dots.stream().filter(other -> one.far(other) < APART).count(), "circles too close");
    }
    assertThat(page.page().locator(".town[role=button]")).hasCount(0);
  }

  private record Point(double x, double y) {
    double far(Point other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  private static List<Point> dots(ObriyPage page) {
    return page.page().locator(".town").all().stream()
        .map(town -> town.getAttribute("transform").replaceAll("[^-0-9.,]", "").split(","))
        .map(at -> new Point(Double.parseDouble(at[0]), Double.parseDouble(at[1])))
        .toList();
  }

  @Test
  void atCloserLookATownIsChosen() {
    ObriyPage page = visit.open("/");
    page.region(Regions.POLTAVA).focus();
    zoom(page, 3);
    Locator towns =
        page.page()
            .locator(".town[role=button]")
            .filter(new Locator.FilterOptions().setHasNotText("+"));
    String code = clickOneOf(page, towns).substring(5);
    page.waitForParameter("place", code);
    assertThat(page.part("town-" + code)).hasAttribute("aria-pressed", "true");
  }

  @Test
  void pointingAtARegionTellsItsNameAndCount() {
    ObriyPage page = visit.open("/");
    page.region(Regions.VINNYTSIA).hover();
    assertThat(page.part("map-tip")).containsText("Вінницька область");
    assertThat(page.part("map-tip")).containsText("документ");
  }

  @Test
  void theSeenAreaBecomesAFilter() {
    ObriyPage page = visit.open("/");
    int all = page.found();
    zoom(page, 2);
    page.part("map-area").click();
    assertThat(page.chip("bbox")).isVisible();
    page.settled();
    assertTrue(page.found() < all);
    assertEquals(page.answer().get("total").getAsInt(), page.found());
  }

  @Test
  void crimeaAndSevastopolAreUkraines() {
    ObriyPage page = visit.open("/");
    assertThat(page.region(Regions.CRIMEA))
        .hasAttribute("aria-label", Pattern.compile("^Автономна Республіка Крим, "));
    assertThat(page.region(Regions.SEVASTOPOL))
        .hasAttribute("aria-label", Pattern.compile("^Севастополь, "));
    assertThat(page.page().getByText("© учасники OpenStreetMap, ODbL")).isVisible();
    assertThat(page.part("legend")).containsText("Документів на область");
  }
}
