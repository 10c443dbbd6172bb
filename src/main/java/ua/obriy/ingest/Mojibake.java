package ua.obriy.ingest;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Field;

/// UTF-8 that somebody read as windows-1251 (РљРёС—РІ) or windows-1252 (ÐšÐ¸Ñ—Ð²), turned back.
///
/// A word is turned back only when every sign of it beyond ASCII is part of a valid UTF-8 sequence
/// that gives a usual letter or sign, which real words are not. At least one word of the line must
/// hold two such letters, so that no lone sign is harmed.
final class Mojibake {
  private static final List<Map<Character, Byte>> TABLES =
      List.of(table("windows-1251", 0x98), table("windows-1252", -1));

  /// First byte of a Cyrillic letter (or of an accented one, when it happened twice) in UTF-8, as
  /// either charset shows it.
  private static final Pattern SUSPICIOUS = Pattern.compile("[РСÐÑÃÂ][\u0080-\u2122\uFFFD]");

  private static final int CONTROLS = 0x20;
  private static final int MOST_ROUNDS = 2;
  private static final String SIGNS = "«»„“”’‘ʼ–—…№•·°©§€\u00A0\uFE0F\u00AB\u0301";

  static void mend(Draft draft, Field field) {
    String text = draft.textOf(field);
    String better = text;
    for (int round = 0; round < MOST_ROUNDS && SUSPICIOUS.matcher(better).find(); round++) {
      better = mendLines(better);
    }
    if (!better.equals(text)) {
      draft.noteLines("encoding", field, text, better);
      draft.set(field, better);
    }
  }

  private static String mendLines(String text) {
    StringJoiner lines = new StringJoiner("\n");
    for (String line : text.split("\n", -1)) {
      lines.add(SUSPICIOUS.matcher(line).find() ? mendLine(line) : line);
    }
    return lines.toString();
  }

  private static String mendLine(String line) {
    String best = line;
    for (Map<Character, Byte> table : TABLES) {
      String mended = mendWords(line, table);
      if (!mended.equals(line) && mended.length() < best.length()) {
        best = mended;
      }
    }
    return best;
  }

  private static String mendWords(String line, Map<Character, Byte> table) {
    StringJoiner words = new StringJoiner(" ");
    boolean sure = false;
    for (String word : line.split(" ", -1)) {
      Optional<String> mended = turnBack(word, table);
      sure |= mended.filter(Mojibake::holdsTwoLetters).isPresent();
      words.add(mended.orElse(word));
    }
    return sure ? words.toString() : line;
  }

  private static Optional<String> turnBack(String word, Map<Character, Byte> table) {
    byte[] bytes = new byte[word.length()];
    boolean foreign = false;
    for (int i = 0; i < bytes.length; i++) {
      Byte value = byteOf(word.charAt(i), table);
      if (value == null) {
        return Optional.empty();
      }
      bytes[i] = value;
      foreign |= value < 0;
    }
    return foreign
        ? TextDecoder.strictUtf8(bytes).filter(mended -> mended.chars().allMatch(Mojibake::isUsual))
        : Optional.empty();
  }

  private static @Nullable Byte byteOf(char c, Map<Character, Byte> table) {
    return c < 0x80 ? Byte.valueOf((byte) c) : table.get(c);
  }

  private static boolean isUsual(int c) {
    return c < 0x80
        || LetterScore.isUsualCyrillic((char) c)
        || SIGNS.indexOf(c) >= 0
        || TABLES.get(1).containsKey((char) c)
        || Character.isSurrogate((char) c)
        || (c >= 0x2190 && c < 0x2C00);
  }

  private static boolean holdsTwoLetters(String mended) {
    return mended.chars().filter(c -> c >= 0x80 && Character.isLetter(c)).limit(2).count() == 2;
  }

  /// @param lost the byte that the charset leaves open and decoders show as U+FFFD; -1 when several
  private static Map<Character, Byte> table(String charset, int lost) {
    Map<Character, Byte> table = new HashMap<>();
    byte[] all = new byte[0x80];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (0x80 + i);
    }
    String shown = new String(all, Charset.forName(charset));
    for (int i = 0; i < CONTROLS; i++) {
      // browsers and ISO-8859-1 show the undefined bytes as control characters of the same number
      table.put((char) (0x80 + i), all[i]);
    }
    for (int i = 0; i < all.length; i++) {
      if (shown.charAt(i) != '\uFFFD') {
        table.put(shown.charAt(i), all[i]);
      }
    }
    if (lost >= 0) {
      table.put('\uFFFD', (byte) lost);
    }
    return Map.copyOf(table);
  }

  private Mojibake() {}
}
