package ua.obriy.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the gazetteer and our own table add to the source dictionary about the names of cities. A
/// tool of the build.
final class CityNames {
  private static final int TYPE = 1;
  private static final int NAME = 2;

  private final Path gazetteer;
  private final Path forms;
  private final Set<String> names;

  /// @param data the folder `index-data`
  CityNames(Path data) throws IOException {
    gazetteer = data.resolve("places/gazetteer.tsv");
    forms = data.resolve("dictionaries/city-names.tsv");
    try (Stream<String> lines = Files.lines(gazetteer)) {
      names =
          lines
              .map(line -> line.split("\t"))
              .filter(cell -> cell[TYPE].equals("city"))
              .map(cell -> DictionaryCompiler.foldWord(cell[NAME]))
              .collect(Collectors.toUnmodifiableSet());
    }
  }

  /// Whether a city is called by this folded word alone.
  boolean contains(String lemma) {
    return names.contains(lemma);
  }

  /// Gives each form that the source dictionary lacks, with the word of the name, both folded.
  void forEachForm(BiConsumer<String, String> pair) throws IOException {
    for (String line : Files.readAllLines(forms)) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] cell = line.split("\t");
      pair.accept(cell[0], cell[0]);
      for (String form : cell[1].split(" ")) {
        pair.accept(form, cell[0]);
      }
    }
  }

  /// Whether the file was made after the last change of the tables.
  boolean areOlderThan(Path file) {
    return isOlder(gazetteer, file) && isOlder(forms, file);
  }

  static boolean isOlder(Path table, Path file) {
    try {
      return Files.exists(file)
          && Files.getLastModifiedTime(table).compareTo(Files.getLastModifiedTime(file)) <= 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
