package ua.obriy.lucene;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.obriy.model.SourceDocument;

/// The words of a document as they are written, with how often each is there.
///
/// @param words of all, repeated ones too
record WordShares(Map<String, Integer> times, int words) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  static WordShares of(SourceDocument document) {
    Map<String, Integer> times = new HashMap<>();
    int words = 0;
    Matcher word = WORD.matcher(document.title() + "\n" + document.text());
    while (word.find()) {
      times.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
      words++;
    }
    return new WordShares(times, words);
  }

  /// The share of these words that are among the others.
  double sharedWith(WordShares others) {
    int shared = 0;
    for (Map.Entry<String, Integer> word : times.entrySet()) {
      shared += Math.min(word.getValue(), others.times.getOrDefault(word.getKey(), 0));
    }
    return words == 0 ? 1 : (double) shared / words;
  }
}
