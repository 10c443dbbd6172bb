package ua.obriy.ingest;

import java.util.ArrayList;
import java.util.List;

/// Cyrillic letters of which only the first byte is left: the charset has no sign for the second,
/// so that it shows as U+FFFD or `?`, or not at all.
final class LostBytes {
  /// Stands for a letter until its neighbours are known.
  private static final char GAP = '\uE000';

  private final ByteTable table;
  private final List<String> gaps = new ArrayList<>();

  LostBytes(ByteTable table) {
    this.table = table;
  }

  int count() {
    return gaps.size();
  }

  /// Appends a gap when the sign at the index is the first byte of a letter.
  ///
  /// @return how many signs of the word that took, 0 when there is no such letter
  int restore(String word, int at, StringBuilder mended) {
    String options = options(table.byteOf(word.charAt(at)));
    if (options.isEmpty()) {
      return 0;
    }
    gaps.add(options);
    mended.append(GAP);
    boolean shown = at + 1 < word.length() && "?\uFFFD".indexOf(word.charAt(at + 1)) >= 0;
    return shown ? 2 : 1;
  }

  /// The letters whose second byte has no sign in the charset.
  private String options(int lead) {
    return switch (table.name()) {
      case "windows-1251" -> lead == 0xD0 ? "И" : "";
      case "windows-1252" -> lead == 0xD0 ? "А" : lead == 0xD1 ? "ся" : "";
      default -> "";
    };
  }

  /// The word with the likeliest letter in each gap.
  String guessed(String word) {
    String guessed = word;
    for (String options : gaps) {
      int gap = guessed.indexOf(GAP);
      String best = "";
      double bestScore = Double.NEGATIVE_INFINITY;
      for (char option : options.toCharArray()) {
        String tried = guessed.substring(0, gap) + option + guessed.substring(gap + 1);
        double score = LetterScore.of(tried.replace(GAP, ' '));
        best = score > bestScore ? tried : best;
        bestScore = Math.max(score, bestScore);
      }
      guessed = best;
    }
    return guessed;
  }
}
