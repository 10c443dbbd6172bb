package ua.obriy.extract;

import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// The container of older office documents; what is inside is told by the names of its streams.
final class OleParser implements Parser {
  private String format = "ole";

  @Override
  public String format() {
    return format;
  }

  @Override
  public void parse(Path file, Sink sink) throws Exception {
    Parser parser;
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
      parser = of(files.getRoot());
    }
    format = parser.format();
    parser.parse(file, sink);
  }

  private static Parser of(DirectoryNode root) throws ExtractionException {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw ExtractionException.failed(Refusals.LOCKED);
    }
    if (root.hasEntryCaseInsensitive("WordDocument")) {
      return OfficeParsers.oldText("doc");
    }
    if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
      return OfficeParsers.oldSheets();
    }
    if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
      return OfficeParsers.oldText("ppt");
    }
    throw ExtractionException.harmless("формат не підтримується: MSG або інший контейнер OLE");
  }
}
