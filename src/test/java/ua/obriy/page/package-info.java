/// The page in a real browser: the system's Chromium, driven by Playwright, on the bundled
/// documents.
///
/// A test class registers a [ua.obriy.page.Visit], which opens pages on the one site of the test
/// run and, after each test, fails it for errors on the console and for requests to other hosts.
/// [ua.obriy.page.ObriyPage] names the parts of the page, so that tests say what people do.
/// `OBRIY_CHROMIUM` names the browser; without it the usual places are looked at, and where none
/// has it the tests are skipped. No browser is ever downloaded.
@NullMarked
package ua.obriy.page;

import org.jspecify.annotations.NullMarked;
