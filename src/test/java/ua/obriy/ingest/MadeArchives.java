package ua.obriy.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The archives of the golden folder, and files that are nested deeply.
final class MadeArchives {
  private static final int BOMB = 10 << 20;
  private static final int DEEP = 10_000;
  private static final byte ENCRYPTED = 1;

  static void write(Path folder) throws IOException {
    byte[] mixed = mixed(folder);
    MadeFiles.save(folder, "zip-mixed.zip", mixed);
    MadeFiles.save(folder, "zip-cut.zip", MadeFiles.beginning(mixed, 0.7));
    MadeFiles.save(folder, "zip-dos-names.zip", dosNames());
    MadeFiles.save(folder, "zip-empty.zip", MadeFiles.zip(Map.of()));
    MadeFiles.save(folder, "zip-locked.zip", locked());
    byte[] bomb = MadeFiles.zip(Map.of("zeros.txt", new byte[BOMB]));
    MadeFiles.save(folder, "zip-bomb.zip", bomb);
    MadeFiles.save(folder, "zip-bomb-nested.zip", MadeFiles.zip(Map.of("inner.zip", bomb)));
    MadeFiles.save(folder, "zip-deep.zip", deep());
    byte[] lines = MadeFiles.utf8("{\"title\": \"Перша\"}\n{\"title\": \"Друга\"}\n");
    MadeFiles.save(folder, "gzip-lines.ndjson.gz", gzip(lines));
    MadeFiles.save(folder, "gzip-bomb.gz", gzip(new byte[BOMB]));
    MadeFiles.save(folder, "gzip-cut.gz", MadeFiles.beginning(gzip(lines), 0.5));
    String json = "{\"title\": \"Т\", \"x\": " + "[".repeat(DEEP) + "]".repeat(DEEP) + "}";
    MadeFiles.save(folder, "json-deep.json", MadeFiles.utf8(json));
    String html = "<p>" + "<i>".repeat(DEEP) + "Сторінка громади, дуже глибоко вкладена.";
    MadeFiles.save(folder, "html-deep.html", MadeFiles.utf8(html));
  }

  private static byte[] mixed(Path folder) throws IOException {
    Map<String, byte[]> inner = new LinkedHashMap<>();
    inner.put("рішення.docx", Files.readAllBytes(folder.resolve("docx-plan.docx")));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "новини/а.html",
        MadeFiles.utf8(
            "<html><h1>Відкрито басейн</h1><p>У Кропивницькому відкрили міський"
                + " басейн.</p></html>"));
    files.put("новини/б.ndjson", MadeFiles.utf8("{\"title\": \"Один\"}\n{зламано\n"));
    files.put("новини/.прихований.txt", MadeFiles.utf8("Прихований"));
    files.put("папери.zip", MadeFiles.zip(inner));
    files.put("порожній.txt", new byte[0]);
    files.put("картинка.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0});
    return MadeFiles.zip(files);
  }

  private static byte[] dosNames() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("IBM866"))) {
      zip.putNextEntry(new ZipEntry("Оголошення/Субота.txt"));
      zip.write(
          MadeFiles.utf8("Толока в парку\nУ суботу о десятій годині громада вийде на толоку."));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  /// Nothing is encrypted, only said to be so.
  private static byte[] locked() throws IOException {
    byte[] bytes = MadeFiles.zip(Map.of("таємне.txt", MadeFiles.utf8("Таємниця")));
    for (int i = 0; i + 10 < bytes.length; i++) {
      boolean header = bytes[i] == 'P' && bytes[i + 1] == 'K';
      if (header && bytes[i + 2] == 3 && bytes[i + 3] == 4) {
        bytes[i + 6] |= ENCRYPTED;
      } else if (header && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        bytes[i + 8] |= ENCRYPTED;
      }
    }
    return bytes;
  }

  private static byte[] deep() throws IOException {
    byte[] bytes = MadeFiles.utf8("Дно");
    for (int level = 0; level < 50; level++) {
      bytes = MadeFiles.zip(Map.of("далі.zip", bytes));
    }
    return bytes;
  }

  /// An archive of one file that is not packed, so that many inside one another stay small.
  static byte[] stored(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry(name);
      MadeFiles.store(entry, content);
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private MadeArchives() {}
}
