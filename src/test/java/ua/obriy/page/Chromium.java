package ua.obriy.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The browser of this machine.
final class Chromium implements AutoCloseable {
  static final String VARIABLE = "OBRIY_CHROMIUM";
  private static final List<String> USUAL =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "true")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setHeadless(true)
                    // Root, whom containers run as, may not use the sandbox.
                    .setArgs(List.of("--no-sandbox", "--disable-lcd-text")));
  }

  /// The named one, else one at a usual place.
  ///
  /// @throws IllegalStateException when one is named and not there
  static Optional<Path> find() {
    String named = System.getenv(VARIABLE);
    if (named == null || named.isBlank()) {
      return USUAL.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }
    if (!Files.isExecutable(Path.of(named))) {
      throw new IllegalStateException(
          VARIABLE + " names no browser: " + named + "; install Chromium or unset the variable");
    }
    return Stream.of(Path.of(named)).findFirst();
  }

  static Chromium launch(Path executable) {
    return new Chromium(executable);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
