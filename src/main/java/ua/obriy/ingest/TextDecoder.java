package ua.obriy.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns bytes of an unknown charset into text: byte order mark, then UTF-8 if it is valid, then
/// UTF-16 by its zero bytes, then the 8-bit charset whose text looks most like a language.
final class TextDecoder {
  /// @param charset the name of what was found
  /// @param inferred nothing in the bytes or the declaration says so; it was judged by letters
  record Decoded(String text, String charset, boolean inferred) {}

  /// With how many bits each is rarer than the first.
  private static final Map<Charset, Integer> CANDIDATES =
      Map.of(
          Charset.forName("windows-1251"), 0,
          Charset.forName("KOI8-U"), 1,
          Charset.forName("IBM866"), 2,
          Charset.forName("ISO-8859-5"), 2,
          Charset.forName("windows-1252"), 2,
          Charset.forName("x-MacUkraine"), 4);

  /// Fewer bad characters than one in so many still means UTF-8, with damage.
  private static final int GOOD_PER_BAD = 4;

  private static final int FEW = 4;
  private static final double DECLARED_BONUS = 3;
  private static final int SAMPLE = 1 << 16;

  /// @param claimed charset that the document claims, trusted only where the bytes allow it
  static Decoded decode(byte[] bytes, @Nullable String claimed) {
    String declared = nameOf(claimed);
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<String> valid = strictUtf8(bytes);
    if (valid.isPresent() && isUtf8(valid.get())) {
      return new Decoded(valid.get(), "UTF-8", false);
    }
    Optional<Charset> wide = Utf16.detect(bytes);
    if (wide.isPresent()) {
      return new Decoded(new String(bytes, wide.get()), wide.get().name(), true);
    }
    return valid
        .filter(text -> text.chars().anyMatch(TextDecoder::isHighByte))
        .map(text -> new Decoded(text, "UTF-8", false))
        .orElseGet(() -> narrow(bytes, declared));
  }

  /// The usual name of a charset; of KOI8-R that of its superset.
  private static @Nullable String nameOf(@Nullable String claimed) {
    if (claimed == null) {
      return null;
    }
    try {
      String name = Charset.forName(claimed).name();
      return name.equals("KOI8-R") ? "KOI8-U" : name;
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(marked(bytes, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static Decoded marked(byte[] bytes, int mark, Charset charset) {
    return new Decoded(
        new String(bytes, mark, bytes.length - mark, charset), charset.name(), false);
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  static Optional<String> strictUtf8(byte[] bytes) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /// A single word of another charset may happen to be valid UTF-8 of letters that nobody uses.
  private static boolean isUtf8(String valid) {
    long foreign = valid.chars().filter(c -> c > 0x7F).count();
    return valid.chars().noneMatch(TextDecoder::isHighByte)
        && (foreign == 0
            || foreign > FEW
            || valid.chars().anyMatch(c -> LetterScore.isUsual((char) c)));
  }

  /// The high bytes of Latin and Cyrillic in UTF-16 are control characters, which no text holds.
  private static boolean isHighByte(int c) {
    return c == 0x00 || c == 0x04;
  }

  private static Decoded narrow(byte[] bytes, @Nullable String declared) {
    String damaged = new String(bytes, StandardCharsets.UTF_8);
    long bad = damaged.chars().filter(c -> c == '\uFFFD').count();
    long good = damaged.chars().filter(c -> c > 0x7F).count() - bad;
    if (bad > 0 && good >= GOOD_PER_BAD * bad) {
      return new Decoded(damaged, "UTF-8", true);
    }
    Charset best =
        CANDIDATES.keySet().stream()
            .max(Comparator.comparingDouble(charset -> score(bytes, charset, declared)))
            .orElseThrow();
    return new Decoded(
        new String(bytes, best), best.name(), !best.name().equalsIgnoreCase(declared));
  }

  private static double score(byte[] bytes, Charset charset, @Nullable String declared) {
    String sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
    double bonus = charset.name().equalsIgnoreCase(declared) ? DECLARED_BONUS : 0;
    return LetterScore.of(sample) + bonus - CANDIDATES.getOrDefault(charset, 0);
  }

  private TextDecoder() {}
}
