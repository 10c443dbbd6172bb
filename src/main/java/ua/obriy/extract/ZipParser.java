package ua.obriy.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// A ZIP: a document of an office program, or an archive of files.
final class ZipParser implements Parser {
  private static final Charset DOS = Charset.forName("IBM866");
  private static final long SMALL = 1 << 20;
  private static final int MIMETYPE = 100;
  private static final int HEAD = 1 << 13;

  private String format = "zip";

  @Override
  public String format() {
    return format;
  }

  @Override
  public void parse(Path file, Sink sink) throws Exception {
    try (ZipFile zip = open(file, sink)) {
      Parser document = document(zip);
      if (document == null) {
        unpack(zip, sink);
        return;
      }
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        refuseBomb(entry, sink);
        refuseEntities(zip, entry);
      }
      format = document.format();
      document.parse(file, sink);
    }
  }

  private static ZipFile open(Path file, Sink sink) throws IOException, ExtractionException {
    try {
      return ZipFile.builder().setPath(file).get();
    } catch (ZipException _) {
      salvage(file, sink);
      throw ExtractionException.failed("архів ZIP обрізано або пошкоджено: немає списку файлів");
    }
  }

  /// The list of files is at the end; without it they are read one after the other up to the fault.
  private static void salvage(Path file, Sink sink) throws IOException, ExtractionException {
    long packed = Files.size(file);
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(Files.newInputStream(file), "UTF-8", true, true)) {
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = nameOf(entry);
        if (name.equals("[Content_Types].xml") || name.equals("mimetype")) {
          return;
        }
        if (!entry.isDirectory() && !isHidden(name) && zip.canReadEntryData(entry)) {
          sink.addFile(name, zip, packed);
        }
      }
    } catch (IOException _) {
      // the caller says that the archive is cut
    }
  }

  /// The reader of an office document, null for an archive.
  private static @Nullable Parser document(ZipFile zip) throws IOException {
    if (zip.getEntry("word/document.xml") != null) {
      return OfficeParsers.ooxml("docx");
    }
    if (zip.getEntry("xl/workbook.xml") != null) {
      return OfficeParsers.ooxml("xlsx");
    }
    if (zip.getEntry("ppt/presentation.xml") != null) {
      return OfficeParsers.ooxml("pptx");
    }
    return switch (mimetype(zip)) {
      case "application/epub+zip" -> OfficeParsers.epub();
      case "application/vnd.oasis.opendocument.text" -> OfficeParsers.odt("odt");
      case "application/vnd.oasis.opendocument.presentation" -> OfficeParsers.odt("odp");
      case "application/vnd.oasis.opendocument.spreadsheet" -> OfficeParsers.ods();
      default -> null;
    };
  }

  private static String mimetype(ZipFile zip) throws IOException {
    ZipArchiveEntry entry = zip.getEntry("mimetype");
    if (entry == null || !zip.canReadEntryData(entry)) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(MIMETYPE), StandardCharsets.US_ASCII).strip();
    }
  }

  /// By the sizes that the archive states; those who lie meet the limit of characters.
  private static void refuseBomb(ZipArchiveEntry entry, Sink sink) throws ExtractionException {
    long packed = Math.max(1, entry.getCompressedSize());
    if (entry.getSize() > SMALL && entry.getSize() / packed >= sink.ratio()) {
      throw ExtractionException.failed(
          "підозріло стиснуто: "
              + entry.getName()
              + " розпаковується у "
              + entry.getSize()
              + " байтів");
    }
  }

  /// Parsers ignore entities or expand them a little; no honest program writes any.
  private static void refuseEntities(ZipFile zip, ZipArchiveEntry entry)
      throws IOException, ExtractionException {
    if (!entry.getName().matches("(?s).*\\.(?:xml|rels|x?html?|opf|ncx)")
        || !zip.canReadEntryData(entry)) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      if (new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("<!ENTITY")) {
        throw ExtractionException.failed(Refusals.NO_DTD);
      }
    }
  }

  private static void unpack(ZipFile zip, Sink sink) throws IOException, ExtractionException {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    for (ZipArchiveEntry entry : entries) {
      String name = nameOf(entry);
      if (!entry.isDirectory() && !entry.isUnixSymlink() && !isHidden(name)) {
        unpack(zip, entry, sink);
      }
    }
    if (sink.isEmpty()) {
      throw ExtractionException.harmless("порожній архів");
    }
  }

  private static void unpack(ZipFile zip, ZipArchiveEntry entry, Sink sink)
      throws IOException, ExtractionException {
    String name = nameOf(entry);
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      sink.leave(name, Refusals.LOCKED);
    } else if (!zip.canReadEntryData(entry)) {
      sink.leave(name, "архів не розпакувати: стиснуто невідомим способом " + entry.getMethod());
    } else {
      try (InputStream in = zip.getInputStream(entry)) {
        sink.addFile(name, in, Math.max(1, entry.getCompressedSize()));
      } catch (IOException e) {
        sink.leave(name, "файл в архіві пошкоджено: " + e.getMessage());
      }
    }
  }

  /// As in folders: names with a dot before them, and what macOS adds.
  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
  }

  /// Programs of Windows write names in the charset of DOS without saying so.
  private static String nameOf(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (entry.getGeneralPurposeBit().usesUTF8ForNames()
        || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD) {
      return clean(entry.getName());
    }
    try {
      return clean(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
    } catch (CharacterCodingException _) {
      return clean(new String(raw, DOS));
    }
  }

  private static String clean(String name) {
    return name.replace('\\', '/').replaceAll("\\p{Cntrl}", "").replaceFirst("^(?:\\.{0,2}/)+", "");
  }
}
