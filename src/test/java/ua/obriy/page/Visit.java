package ua.obriy.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import ua.obriy.cli.SampleSite;

/// Opens pages for one test, each in a browser profile of its own, and judges them at its end:
/// nothing on the console, no request to another host.
final class Visit implements BeforeEachCallback, AfterEachCallback {
  /// So long at most a busy machine is waited for; nothing waits for it to pass.
  private static final int PATIENCE_MILLIS = 20_000;

  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private @Nullable Site site;
  private final List<String> allowed = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  @Override
  public void beforeEach(ExtensionContext context) {
    Optional<Path> chromium = Chromium.find();
    assumeTrue(
        chromium.isPresent(),
        "page tests need Chromium: install it, or name it in " + Chromium.VARIABLE);
    site =
        context
            .getRoot()
            .getStore(Namespace.create(Visit.class))
            .getOrComputeIfAbsent(Site.class, _ -> started(chromium.get()), Site.class);
  }

  private static Site started(Path chromium) {
    try {
      return Site.start(chromium);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    List<String> found = List.copyOf(faults);
    faults.clear();
    if (context.getExecutionException().isEmpty()) {
      assertEquals(List.of(), found, "console and requests");
    }
  }

  private Site site() {
    return Objects.requireNonNull(site);
  }

  SampleSite server() {
    return site().server();
  }

  /// The test provokes failures: that the browser notes them on the console is no fault.
  ///
  /// @param notes parts of what else is noted
  void expectFailures(String... notes) {
    expected.add("Failed to load resource");
    expected.addAll(List.of(notes));
  }

  /// The test is about another site too.
  void allow(String address) {
    allowed.add(address);
  }

  ObriyPage open(String path) {
    return open(Look.DESKTOP, path);
  }

  ObriyPage open(Look look, String path) {
    ObriyPage page = new ObriyPage(newPage(look.options()), server().address());
    page.go(path);
    return page;
  }

  ObriyPage phone(String path) {
    return open(Look.PHONE, path);
  }

  /// A page that nothing is loaded into yet.
  Page newPage(Browser.NewContextOptions options) {
    BrowserContext context = site().chromium().browser().newContext(options);
    contexts.add(context);
    Page page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    context.onConsoleMessage(this::judge);
    context.onWebError(error -> faults.add("error: " + error.error()));
    context.onRequest(this::judge);
    return page;
  }

  private void judge(ConsoleMessage message) {
    boolean bad = List.of("error", "warning").contains(message.type());
    if (bad && expected.stream().noneMatch(message.text()::contains)) {
      faults.add(message.type() + ": " + message.text());
    }
  }

  private void judge(Request request) {
    String url = request.url();
    boolean own = url.startsWith(server().address() + "/") || url.matches("(data|blob|about):.*");
    if (!own && allowed.stream().noneMatch(url::startsWith)) {
      faults.add("request to another host: " + url);
    }
  }
}
