package ua.obriy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The folders of the project.
///
/// @param root the folder that holds `index-data` and `web`
record Home(Path root) {
  /// The folder that the launcher names, else the working directory.
  static Home ofProcess() {
    return new Home(Path.of(System.getProperty("obriy.home", "")).toAbsolutePath().normalize());
  }

  Path index() {
    return root.resolve("index-data/index");
  }

  /// The documents that a newcomer sees.
  Path documents() {
    return root.resolve("index-data/documents");
  }

  /// What to index of them: all but the description of the folder.
  List<String> documentSources() throws IOException {
    try (Stream<Path> files = Files.list(documents())) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("README"))
          .sorted()
          .map(Path::toString)
          .toList();
    }
  }

  /// What is followed.
  Path sources() {
    return root.resolve("index-data/sources");
  }

  Path boundaries() {
    return root.resolve("index-data/places");
  }

  Path russianWords() {
    return root.resolve("index-data/dictionaries/russian.tsv");
  }

  Path equivalences() {
    return root.resolve("index-data/dictionaries/equivalences.tsv");
  }

  Path web() {
    return root.resolve("web");
  }
}
