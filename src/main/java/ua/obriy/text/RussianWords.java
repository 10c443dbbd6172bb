package ua.obriy.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Russian words of news and municipal life with their Ukrainian counterparts.
public final class RussianWords {
  /// None at all.
  public static final RussianWords NONE = new RussianWords(Map.of());

  /// Endings of Russian inflection, longest first; what is left is compared.
  private static final List<String> ENDINGS =
      List.of(
          "иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "иях", "ией", "ью", "ия",
          "ии", "ию", "ие", "ий", "ая", "яя", "ое", "ее", "ые", "ый", "ой", "ую", "юю", "ых", "их",
          "ым", "им", "ом", "ем", "ов", "ев", "ей", "ах", "ях", "ам", "ям", "ть", "а", "я", "о",
          "е", "и", "ы", "у", "ю", "ь", "й");

  private static final int SHORTEST_STEM = 3;

  private final Map<String, String> byStem;
  private final Map<String, String> byForm = new HashMap<>();

  private RussianWords(Map<String, String> pairs) {
    Map<String, String> stems = new HashMap<>();
    pairs.forEach(
        (russian, ukrainian) -> {
          byForm.put(russian, ukrainian);
          stems.putIfAbsent(stem(russian), ukrainian);
          // The vowel of иностранец is gone in иностранцев.
          stems.putIfAbsent(russian.replaceFirst("[её](ц)$|о(к)$", "$1$2"), ukrainian);
        });
    byStem = stems;
  }

  /// Reads lines of a Russian word, a tab and a Ukrainian word; `#` begins a comment.
  ///
  /// @throws IOException when the file cannot be read or a line has no two cells
  public static RussianWords load(Path file) throws IOException {
    Map<String, String> pairs = new HashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 2) {
        throw new IOException(file + ": a line needs two cells; got: " + line);
      }
      pairs.putIfAbsent(normal(cells[0]), cells[1].strip());
    }
    return new RussianWords(pairs);
  }

  /// The Ukrainian word in its dictionary form; the Russian one in any form.
  public Optional<String> ukrainian(String russian) {
    String word = normal(russian);
    String exact = byForm.get(word);
    return Optional.ofNullable(exact != null ? exact : byStem.get(stem(word)));
  }

  private static String normal(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private static String stem(String word) {
    String bare = word.length() > 5 && word.endsWith("ся") ? cut(word, 2) : word;
    for (String ending : ENDINGS) {
      if (bare.endsWith(ending) && bare.length() - ending.length() >= SHORTEST_STEM) {
        return cut(bare, ending.length());
      }
    }
    return bare;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
