package ua.obriy.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes the binary files of the folder `golden/ingest/files` anew:
/// `java ua.obriy.ingest.MadeFiles FOLDER FONT.ttf`. The font needs Cyrillic letters and a licence
/// that allows embedding (DejaVu Sans was taken); only the letters that are used are embedded.
final class MadeFiles {
  private static final long DAY = 1_715_500_000_000L;

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    MadePdfs.write(folder, Path.of(args[1]));
    MadeOffice.write(folder);
    MadeMails.write(folder);
    MadeArchives.write(folder);
  }

  /// A ZIP with entries in the order of the map; `mimetype` is stored as it is, as ODF wants it.
  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(DAY);
        if (file.getKey().equals("mimetype")) {
          store(entry, file.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static void store(ZipEntry entry, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] beginning(byte[] bytes, double share) {
    return Arrays.copyOf(bytes, (int) (bytes.length * share));
  }

  static void save(Path folder, String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private MadeFiles() {}
}
