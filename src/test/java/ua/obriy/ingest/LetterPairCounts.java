package ua.obriy.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes `letter-pairs.txt`, which [LetterScore] reads, from the titles and texts of files: the
/// bundled documents and the Russian text beside this class.
///
/// Each row is a letter (or the border of a word), each column the letter after it; `a` is
/// certain, every further letter of the Latin alphabet halves the odds by another half bit.
final class LetterPairCounts {
  private static final double SMOOTHING = 20;
  private static final int HALF_BITS = 2;

  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[0]);
    int letters = LetterScore.ALPHABET.length();
    double[][] counts = new double[letters][letters];
    for (int i = 1; i < args.length; i++) {
      count(words(Path.of(args[i])), counts);
    }
    Files.writeString(target, rows(counts));
  }

  private static String words(Path file) throws IOException {
    if (file.toString().endsWith(".txt")) {
      return Files.readString(file);
    }
    List<String> words = new ArrayList<>();
    new Ingest()
        .read(
            file.toString(),
            outcome -> {
              if (outcome instanceof Outcome.Accepted accepted) {
                words.add(accepted.document().title() + "\n" + accepted.document().text());
              }
            });
    return String.join("\n", words);
  }

  private static void count(String text, double[][] counts) {
    int before = 0;
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      int letter = Math.max(0, LetterScore.ALPHABET.indexOf(c));
      if (before > 0 || letter > 0) {
        counts[before][letter]++;
      }
      before = letter;
    }
  }

  private static String rows(double[][] counts) {
    double[] alone = new double[counts.length];
    double all = 0;
    for (double[] row : counts) {
      for (int i = 0; i < row.length; i++) {
        alone[i] += row[i] + 1;
        all += row[i] + 1;
      }
    }
    StringBuilder rows = new StringBuilder();
    for (double[] row : counts) {
      double sum = SMOOTHING;
      for (double one : row) {
        sum += one;
      }
      for (int i = 0; i < row.length; i++) {
        double share = (row[i] + SMOOTHING * alone[i] / all) / sum;
        long halfBits = Math.round(-HALF_BITS * Math.log(share) / Math.log(2));
        rows.append((char) ('a' + Math.min(halfBits, 'z' - 'a')));
      }
      rows.append('\n');
    }
    return rows.toString();
  }

  private LetterPairCounts() {}
}
