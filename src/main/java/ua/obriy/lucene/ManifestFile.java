package ua.obriy.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.lucene.util.IOUtils;
import ua.obriy.index.IndexManifest;
import ua.obriy.index.IndexMismatchException;

/// `manifest.properties` of a generation: with which versions it was made.
final class ManifestFile {
  private static final String NAME = "manifest.properties";
  private static final String FORMAT = "format";

  private ManifestFile() {}

  static void write(Path generation, IndexManifest manifest) throws IOException {
    StringBuilder lines = new StringBuilder();
    versions(manifest).forEach((key, value) -> lines.append(key + "=" + value + "\n"));
    Path file = generation.resolve(NAME);
    Files.writeString(file, lines, StandardCharsets.UTF_8);
    IOUtils.fsync(file, false);
  }

  /// @throws IndexMismatchException when the generation was made with other versions
  static void check(Path generation, IndexManifest wanted) throws IOException {
    Properties found = read(generation);
    checkFormat(generation, found);
    String differences =
        versions(wanted).entrySet().stream()
            .filter(version -> !version.getValue().equals(found.getProperty(version.getKey())))
            .map(version -> difference(version, found))
            .collect(Collectors.joining(", "));
    if (!differences.isEmpty()) {
      throw new IndexMismatchException(
          "Індекс у теці "
              + generation.getParent()
              + " зроблено іншою версією ("
              + differences
              + "); оновіть його: obriy reindex --index "
              + generation.getParent());
    }
  }

  private static String difference(Map.Entry<String, String> wanted, Properties found) {
    String there = found.getProperty(wanted.getKey(), "?");
    return wanted.getKey() + " " + there + " замість " + wanted.getValue();
  }

  /// Whether the stored documents can be read, whatever the other versions are.
  ///
  /// @throws IndexMismatchException when they cannot
  static void checkReadable(Path generation) throws IOException {
    checkFormat(generation, read(generation));
  }

  private static void checkFormat(Path generation, Properties found) throws IOException {
    String format = found.getProperty(FORMAT, "?");
    boolean readable =
        format.matches("\\d{1,2}")
            && Integer.parseInt(format) >= StoredDocument.OLDEST
            && Integer.parseInt(format) <= StoredDocument.VERSION;
    if (!readable) {
      throw new IndexMismatchException(
          "Індекс у теці "
              + generation.getParent()
              + " має формат "
              + format
              + ", відомі до "
              + format()
              + "; створіть індекс наново в іншій теці: obriy index --index ТЕКА ФАЙЛ…");
    }
  }

  private static Properties read(Path generation) throws IOException {
    Path file = generation.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw new IndexMismatchException(
          "Індекс у теці "
              + generation.getParent()
              + " пошкоджено: немає файлу "
              + file
              + "; відновіть копію (obriy restore) або створіть індекс наново в іншій теці");
    }
    Properties found = new Properties();
    found.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
    return found;
  }

  private static Map<String, String> versions(IndexManifest manifest) {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put(FORMAT, format());
    versions.put("schema", manifest.schema());
    versions.put("dictionary", manifest.dictionary());
    versions.put("gazetteer", manifest.gazetteer());
    versions.put("topics", manifest.topics());
    return versions;
  }

  private static String format() {
    return Byte.toString(StoredDocument.VERSION);
  }
}
