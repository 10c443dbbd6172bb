package ua.obriy.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import ua.obriy.cli.SampleSite;

/// One browser and one server for all page tests of a run.
record Site(Chromium chromium, SampleSite server, Path folder) implements AutoCloseable {

  static Site start(Path executable) throws IOException {
    Path folder = Files.createTempDirectory("obriy-page");
    SampleSite server = SampleSite.start(folder.resolve("index"));
    return new Site(Chromium.launch(executable), server, folder);
  }

  @Override
  public void close() throws IOException {
    chromium.close();
    server.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
