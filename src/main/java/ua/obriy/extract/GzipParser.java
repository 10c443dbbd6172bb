package ua.obriy.extract;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// One packed file. It has no name of its own.
final class GzipParser implements Parser {
  @Override
  public String format() {
    return "gzip";
  }

  @Override
  public void parse(Path file, Sink sink) throws Exception {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      sink.addFile("", in, Math.max(1, Files.size(file)));
    }
  }
}
