package ua.obriy.places;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.obriy.model.Word;

/// The table of words that tell something of a name beside them, or of themselves; see [Cue].
final class Cues {
  private static final String BY_FORM = "form";
  private static final String ALSO = "also-";

  private final Map<String, Long> byLemma;
  private final Map<String, Long> byForm;

  private Cues(Map<String, Long> byLemma, Map<String, Long> byForm) {
    this.byLemma = byLemma;
    this.byForm = byForm;
  }

  /// @param cues lines of word, cue and `lemma` or `form`: what of a word of the text must be equal
  /// @param notPlaces lines of word and kind
  static Cues read(Path cues, Path notPlaces) throws IOException {
    Cues table = new Cues(new HashMap<>(), new HashMap<>());
    for (String[] cell : lines(cues)) {
      table.add(cell[2].equals(BY_FORM) ? table.byForm : table.byLemma, cell[0], cell[1]);
    }
    for (String[] cell : lines(notPlaces)) {
      table.add(table.byLemma, cell[0], cell[1].startsWith(ALSO) ? cell[1] : "never");
    }
    return table;
  }

  private static List<String[]> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  private void add(Map<String, Long> words, String word, String label) {
    words.merge(word, Cue.bits(label), Cue::join);
  }

  /// What the word tells in any of its readings; the kind of the likeliest counts.
  long of(Word word) {
    long cues = byForm.getOrDefault(word.folded(), 0L);
    for (String lemma : word.lemmas()) {
      Long more = byLemma.get(lemma);
      cues = more == null ? cues : Cue.join(cues, more);
    }
    return cues;
  }

  void write(DataOutput out) throws IOException {
    for (Map<String, Long> words : List.of(byLemma, byForm)) {
      out.writeInt(words.size());
      for (Map.Entry<String, Long> word : words.entrySet()) {
        out.writeUTF(word.getKey());
        out.writeLong(word.getValue());
      }
    }
  }

  static Cues read(DataInput in) throws IOException {
    return new Cues(words(in), words(in));
  }

  private static Map<String, Long> words(DataInput in) throws IOException {
    Map<String, Long> words = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      words.put(in.readUTF(), in.readLong());
    }
    return words;
  }
}
