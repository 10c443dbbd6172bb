package ua.obriy.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.search.TypedAnswer;

/// Measures how often a misspelt word finds the right one first.
///
/// The index holds a document of its own for every right word, and the files of more documents. A
// query is right when the first hit holds the right word or a form of
/// it. Arguments: an empty folder for the index; a file of lines wrong, tab, right; files of more
/// documents (NDJSON). See CONTRIBUTING.md.
public final class MisspeltWords {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, int[]> table = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();

  private MisspeltWords() {}

  public static void main(String[] args) throws IOException {
    List<String[]> pairs =
        Files.readAllLines(Path.of(args[1])).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .toList();
    List<Path> documents = new ArrayList<>();
    documents.add(wordDocuments(pairs));
    for (int i = 2; i < args.length; i++) {
      documents.add(Path.of(args[i]));
    }
    try (Samples samples = Samples.only(Path.of(args[0]), documents)) {
      new MisspeltWords().measure(pairs, samples);
    }
  }

  private static Path wordDocuments(List<String[]> pairs) throws IOException {
    Map<String, String> lines = new HashMap<>();
    for (String[] pair : pairs) {
      String id = "word-" + pair[1];
      lines.put(id, JSON.writeValueAsString(Map.of("id", id, "text", pair[1])));
    }
    return Files.write(Files.createTempFile("words", ".ndjson"), lines.values());
  }

  private void measure(List<String[]> pairs, Samples samples) throws IOException {
    long start = System.nanoTime();
    for (String[] pair : pairs) {
      TypedAnswer answer = samples.ask(pair[0]);
      boolean right =
          !answer.page().hits().isEmpty()
              && holds(answer.page().hits().getFirst().document(), pair[1]);
      boolean word = Samples.TEXT.knows(pair[0]);
      count("all", right);
      count(word ? "a dictionary word" : "no dictionary word", right);
      if (!right) {
        missed.add(String.join("\t", word ? "word" : "-", pair[0], pair[1], said(answer)));
      }
    }
    table.forEach(
        (kind, n) -> System.out.printf("%-20s %5d  %.3f%n", kind, n[0], (double) n[1] / n[0]));
    System.out.printf("%.1f ms a query%n", (System.nanoTime() - start) / 1e6 / pairs.size());
    missed.forEach(System.out::println);
  }

  private static boolean holds(EnrichedDocument document, String word) {
    var wanted = Samples.TEXT.analyzeQuery(word).getFirst();
    String text = document.source().title() + " " + document.source().text();
    return Samples.TEXT.analyze(text).stream()
        .anyMatch(
            token ->
                token.folded().equals(wanted.folded())
                    || token.lemmas().stream().anyMatch(wanted.lemmas()::contains));
  }

  private void count(String kind, boolean right) {
    int[] n = table.computeIfAbsent(kind, _ -> new int[2]);
    n[0]++;
    n[1] += right ? 1 : 0;
  }

  private static String said(TypedAnswer answer) {
    String first =
        answer.page().hits().isEmpty()
            ? ""
            : answer.page().hits().getFirst().document().source().id();
    return answer.understood() + "\t" + answer.instead() + "\t" + answer.changes() + "\t" + first;
  }
}
