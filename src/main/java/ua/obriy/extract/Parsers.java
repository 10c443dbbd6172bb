package ua.obriy.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The parser of a file, told by its content.
final class Parsers {
  private static final int HEAD = 1 << 14;

  static Parser of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Container.of(in.readNBytes(HEAD))
          .map(Parsers::of)
          .orElseThrow(() -> new IllegalArgumentException("no format of ours: " + file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Parser of(Container container) {
    return switch (container) {
      case PDF -> new PdfParser();
      case ZIP -> new ZipParser();
      case OLE -> OfficeParsers.ole();
      case RTF -> OfficeParsers.rtf();
      case GZIP -> new GzipParser();
      case MAILBOX -> new MailboxParser();
      case MAIL -> new MailParser();
    };
  }

  private Parsers() {}
}
