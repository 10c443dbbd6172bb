package ua.obriy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import ua.obriy.ingest.Ingest;
import ua.obriy.ingest.Outcome;
import ua.obriy.model.SourceDocument;

/// Makes a web page of each document, with a menu, a column of other news and a footer, as sites
/// have them. Arguments: folder for the pages, how many of each document, files of documents. See
/// CONTRIBUTING.md.
public final class PagesOf {
  private static final String MENU =
      "<nav><ul>" + "<li><a href='/news'>Новини громади</a></li>".repeat(30) + "</ul></nav>";
  private static final String ASIDE =
      "<aside><h3>Читайте також</h3>"
          + "<p><a href='/n'>Інша новина з іншої громади</a></p>".repeat(10)
          + "</aside>";

  private PagesOf() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int times = Integer.parseInt(args[1]);
    int[] number = {0};
    for (String source : Arrays.asList(args).subList(2, args.length)) {
      for (int time = 0; time < times; time++) {
        new Ingest()
            .read(
                source,
                outcome -> {
                  if (outcome instanceof Outcome.Accepted accepted) {
                    write(folder.resolve("p" + number[0]++ + ".html"), accepted.document());
                  }
                });
      }
    }
    System.out.println(number[0] + " pages");
  }

  private static void write(Path file, SourceDocument document) {
    String title = escaped(document.title().isBlank() ? "Новина" : document.title());
    String body = escaped(document.text()).replace("\n", "</p>\n<p>");
    String page =
        "<!DOCTYPE html><html lang='uk'><head><meta charset='utf-8'><title>%s – Громада</title>"
            .formatted(title);
    String main = "<article><h1>%s</h1><p>%s</p></article>".formatted(title, body);
    try {
      Files.writeString(
          file,
          page
              + "</head><body>"
              + MENU
              + main
              + ASIDE
              + "<footer>© Громада</footer></body></html>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
