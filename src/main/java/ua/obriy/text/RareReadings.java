package ua.obriy.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/// Forms with a lemma that they are hardly ever read as: коли is no knife at work. A tool of the
/// build; how the table was counted, `index-data/dictionaries/README.md` says.
final class RareReadings {
  private final Path table;

  /// @param data the folder `index-data`
  RareReadings(Path data) {
    table = data.resolve("dictionaries/rare-readings.tsv");
  }

  Path table() {
    return table;
  }

  /// Gives each form with the lemma, both folded.
  void forEach(BiConsumer<String, String> pair) throws IOException {
    for (String line : Files.readAllLines(table)) {
      if (!line.startsWith("#")) {
        String[] cell = line.split("\t");
        pair.accept(cell[0], cell[1]);
      }
    }
  }
}
