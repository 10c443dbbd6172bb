package ua.obriy.ingest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// UTF-8 that somebody read in a charset of one byte a letter: РљРёС—РІ, ÐšÐ¸Ñ—Ð², п п╦я≈п╡,
/// ╨Ъ╨╕╤Ч╨▓.
///
/// A word is turned back only when every sign of it beyond ASCII is part of a UTF-8 sequence that
/// gives a usual letter or sign, which real words are not. At least one word of the line must hold
/// two such letters, so that no lone sign is harmed. Bytes that got lost on the way, since the
/// charset has no sign for them or shows a no-break space, are guessed from the letters beside.
final class MisreadUtf8 {
  private static final List<ByteTable> TABLES =
      List.of(
          ByteTable.of("windows-1251"),
          ByteTable.of("windows-1252"),
          ByteTable.of("KOI8-U"),
          ByteTable.of("IBM866"),
          ByteTable.of("ISO-8859-5"));
  private static final String SIGNS = "«»„“”’‘ʼ–—…№•·°©§€\u00A0\uFE0F\u0301";

  private final ByteTable table;
  private boolean sure;

  private MisreadUtf8(ByteTable table) {
    this.table = table;
  }

  /// The likeliest reading of a line, or empty when it is what it should be.
  static Optional<String> mend(String line) {
    String best = line;
    double bestScore = Double.NaN;
    for (ByteTable table : TABLES) {
      String mended = isSuspicious(line, table) ? new MisreadUtf8(table).words(line) : line;
      if (!mended.equals(line)) {
        bestScore = Double.isNaN(bestScore) ? LetterScore.of(line) : bestScore;
        double score = LetterScore.of(mended);
        if (score > bestScore) {
          best = mended;
          bestScore = score;
        }
      }
    }
    return best.equals(line) ? Optional.empty() : Optional.of(best);
  }

  private static boolean isSuspicious(String line, ByteTable table) {
    for (int i = 0; i + 1 < line.length(); i++) {
      if (isLead(table.byteOf(line.charAt(i))) && isFollowing(table.byteOf(line.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLead(int value) {
    return value >= 0xC2 && value <= 0xF4;
  }

  private static boolean isFollowing(int value) {
    return value >= 0x80 && value <= 0xBF;
  }

  private String words(String line) {
    StringBuilder mended = new StringBuilder();
    String[] words = line.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      // a capital Р ends with a no-break space, which many programs turn into a space
      boolean cut = i + 1 < words.length && endsCut(word);
      String better = turnBack(cut ? word + "\u00A0" : word);
      mended.append(better == null ? word : better);
      mended.append((better != null && cut) || i + 1 == words.length ? "" : " ");
    }
    return sure ? mended.toString() : line;
  }

  private boolean endsCut(String word) {
    int end = word.length() - 1;
    return end >= 0
        && table.byteOf(word.charAt(end)) == 0xD0
        && (end == 0 || !isLead(table.byteOf(word.charAt(end - 1))));
  }

  private @Nullable String turnBack(String word) {
    LostBytes lost = new LostBytes(table);
    StringBuilder mended = new StringBuilder();
    int letters = 0;
    boolean foreign = false;
    for (int i = 0; i < word.length(); ) {
      int first = table.byteOf(word.charAt(i));
      if (first >= 0 && first < 0x80) {
        mended.append(word.charAt(i++));
        continue;
      }
      foreign = true;
      Utf8Sequence found = Utf8Sequence.at(word, i, table);
      int length = found == null ? lost.restore(word, i, mended) : found.length();
      if (length == 0 || (found != null && !isUsual(found.codePoint()))) {
        return null;
      }
      letters += found == null || Character.isLetter(found.codePoint()) ? 1 : 0;
      if (found != null) {
        mended.appendCodePoint(found.codePoint());
      }
      i += length;
    }
    sure |= letters > 1 && lost.count() * 2 <= letters;
    return foreign ? lost.guessed(mended.toString()) : null;
  }

  private static boolean isUsual(int c) {
    return c > 0xFFFF
        || LetterScore.isUsualCyrillic((char) c)
        || SIGNS.indexOf(c) >= 0
        || (c >= 0x2190 && c < 0x2C00)
        || TABLES.subList(0, 2).stream().anyMatch(table -> table.has((char) c));
  }
}
