package ua.obriy.ingest;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/// Text of one Cyrillic charset that somebody read in another: Ðåìîíò, тЕМНМР, ╨хьюэЄ.
///
/// Nothing but the letters tells it, so a line is turned back only when what stands there can be no
/// language and another charset makes a likely one of it.
final class MisreadBytes {
  private static final List<ByteTable> SHOWN =
      List.of(
          ByteTable.of("windows-1252"),
          ByteTable.of("windows-1251"),
          ByteTable.of("KOI8-U"),
          ByteTable.of("IBM866"),
          ByteTable.of("ISO-8859-5"));
  private static final List<Charset> REAL =
      List.of(
          Charset.forName("windows-1251"),
          Charset.forName("KOI8-U"),
          Charset.forName("IBM866"),
          Charset.forName("ISO-8859-5"));

  /// Bits for each sign beyond ASCII: prose has about -4, capitals and names down to -6.
  private static final double UNLIKELY = -6.5;

  private static final double LIKELY = -5.5;
  private static final double LEAST_GAIN = 25;

  static Optional<String> mend(String line) {
    long foreign = line.chars().filter(c -> c > 0x7F).count();
    double score = foreign == 0 ? 0 : LetterScore.of(line);
    if (foreign == 0 || score > UNLIKELY * foreign) {
      return Optional.empty();
    }
    String best = line;
    double bestScore = Math.max(score + LEAST_GAIN, LIKELY * foreign);
    for (ByteTable shown : SHOWN) {
      for (Charset real : REAL) {
        String mended = turnBack(line, shown, real);
        double mendedScore = LetterScore.of(mended);
        if (mendedScore > bestScore) {
          best = mended;
          bestScore = mendedScore;
        }
      }
    }
    return best.equals(line) ? Optional.empty() : Optional.of(best);
  }

  /// Words with signs that the charset does not have stay.
  private static String turnBack(String line, ByteTable shown, Charset real) {
    StringJoiner words = new StringJoiner(" ");
    for (String word : line.split(" ", -1)) {
      boolean all = word.chars().allMatch(c -> shown.has((char) c));
      words.add(all ? new String(bytes(word, shown), real) : word);
    }
    return words.toString();
  }

  private static byte[] bytes(String word, ByteTable shown) {
    byte[] bytes = new byte[word.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) shown.byteOf(word.charAt(i));
    }
    return bytes;
  }

  private MisreadBytes() {}
}
