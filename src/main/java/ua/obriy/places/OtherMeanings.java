package ua.obriy.places;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What names of places mean besides: rivers, mountains, foreign towns. Lines of `not-places.tsv`.
///
/// @param never folded words that are places only beside a word such as «село»
/// @param rivers folded names of towns that are called as a river is
/// @param foreign folded names that a better known town abroad has
record OtherMeanings(Set<String> never, Set<String> rivers, Set<String> foreign) {
  private static final String ALSO_RIVER = "also-river";
  private static final String ALSO_FOREIGN = "also-foreign";

  static OtherMeanings read(Path file) throws IOException {
    Map<String, Set<String>> words = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] cell = line.split("\t", -1);
      words.computeIfAbsent(group(cell[1]), _ -> new HashSet<>()).add(cell[0]);
    }
    return new OtherMeanings(
        words.getOrDefault("", Set.of()),
        words.getOrDefault(ALSO_RIVER, Set.of()),
        words.getOrDefault(ALSO_FOREIGN, Set.of()));
  }

  private static String group(String kind) {
    return kind.startsWith("also-") ? kind : "";
  }

  void write(DataOutput out) throws IOException {
    for (Set<String> words : List.of(never, rivers, foreign)) {
      out.writeUTF(String.join("|", words));
    }
  }

  static OtherMeanings read(DataInput in) throws IOException {
    return new OtherMeanings(words(in), words(in), words(in));
  }

  private static Set<String> words(DataInput in) throws IOException {
    return Set.of(in.readUTF().split("\\|"));
  }
}
