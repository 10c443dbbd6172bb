package ua.obriy.cli;

import java.nio.file.Path;

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

  Path boundaries() {
    return root.resolve("index-data/places");
  }

  Path russianWords() {
    return root.resolve("index-data/query/russian.tsv");
  }

  Path web() {
    return root.resolve("web");
  }
}
