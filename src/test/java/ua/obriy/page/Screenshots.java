package ua.obriy.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Pictures of the page for people to judge, see CONTRIBUTING.md. Argument: the folder to write to.
public final class Screenshots {
  private static final String QUESTION = "/?place=UA59000000000057109";
  private static final Map<String, String> SUBJECTS =
      new TreeMap<>(
          Map.of(
              "start", "/",
              "region", QUESTION,
              "place", "/?place=UA59080000000057897",
              "document", QUESTION + "&doc=sample-a-001",
              "empty", "/?q=житло&place=UA85000000000065278&topic=agriculture&from=2026-01-01",
              "embed", "/embed?topic=housing"));

  private Screenshots() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path chromium =
        Chromium.find()
            .orElseThrow(() -> new IllegalStateException("no Chromium: set " + Chromium.VARIABLE));
    try (Site site = Site.start(chromium)) {
      for (Look look : List.of(Look.DESKTOP, Look.TABLET, Look.PHONE)) {
        take(site, look, folder);
        take(site, look.dark(), folder);
      }
    }
  }

  private static void take(Site site, Look look, Path folder) {
    try (BrowserContext context = site.chromium().browser().newContext(look.options())) {
      Page page = context.newPage();
      MadeUpDocument.serve(new ObriyPage(page, site.server().address()));
      SUBJECTS.forEach(
          (name, path) -> {
            page.navigate(site.server().address() + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            if (name.equals("document")) {
              page.locator(".marking button").all().forEach(Locator::click);
            }
            if (name.equals("place") && page.getByTestId("filters").isHidden()) {
              page.getByTestId("filters-toggle").click();
            }
            Path file = folder.resolve(name + "-" + look + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
            System.out.println(file);
          });
    }
  }
}
