package ua.obriy.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads descriptions of sources: JSON files with one source or a list of them.
/// `index-data/sources/README.md` tells the members.
public final class SourceFiles {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

  private SourceFiles() {}

  /// @param place a file, or a folder with files `*.json`
  /// @throws SourceFileException when a file breaks the rules
  public static List<Source> read(Path place) throws IOException {
    List<Source> sources = new ArrayList<>();
    Map<String, Path> files = new HashMap<>();
    for (Path file : files(place)) {
      for (Source source : readFile(file)) {
        Path before = files.put(source.name(), file);
        if (before != null) {
          throw new SourceFileException(
              file + ": name: «" + source.name() + "» вже є у " + before + "; назвіть інакше");
        }
        sources.add(source);
      }
    }
    return sources;
  }

  private static List<Path> files(Path place) throws IOException {
    if (!Files.exists(place)) {
      throw new NoSuchFileException(place.toString());
    }
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static List<Source> readFile(Path file) throws IOException {
    JsonNode root;
    try {
      root = MAPPER.readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new SourceFileException(
          file + ": не JSON: рядок " + line + ", " + e.getOriginalMessage());
    }
    if (!root.isArray()) {
      return List.of(new SourceMembers(file.toString(), root).source());
    }
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < root.size(); i++) {
      sources.add(new SourceMembers(file + ": [" + i + "]", root.get(i)).source());
    }
    return sources;
  }
}
