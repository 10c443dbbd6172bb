package ua.obriy.text;

/// What single characters mean inside a Ukrainian word. Tables over the Basic Multilingual Plane,
/// so
/// that the scanner decides by one array look-up.
final class Letters {
  /// Not part of a word.
  static final byte OTHER = 0;

  static final byte CYRILLIC = 1;
  static final byte LATIN = 2;

  /// A letter of neither script.
  static final byte FOREIGN = 3;

  static final byte DIGIT = 4;

  /// Belongs to a word only between two letters.
  static final byte APOSTROPHE = 5;

  /// An apostrophe by mistake: only after a consonant and before я ю є ї.
  static final byte DOUBTFUL_APOSTROPHE = 6;

  static final byte HYPHEN = 7;

  /// Invisible or a stress mark: passed over.
  static final byte SKIPPED = 8;

  /// U+0306 and U+0308: make й and ї of the letter before them.
  static final byte COMBINING = 9;

  private static final byte[] KIND = new byte[0x10000];
  private static final char[] FOLD = new char[0x10000];

  private static final String LATIN_LOOK_ALIKES = "ABCEHIKMOPTXaceiopxyYïÏ";
  private static final String CYRILLIC_LOOK_ALIKES = "АВСЕНІКМОРТХасеіорхуУїЇ";

  static {
    for (int c = 0; c < KIND.length; c++) {
      KIND[c] = kindOf((char) c);
      FOLD[c] = Character.toLowerCase((char) c);
    }
    mark("'’ʼ‘`´ʹ′＇՚", APOSTROPHE);
    mark("\"”*", DOUBTFUL_APOSTROPHE);
    mark("-‐‑", HYPHEN);
    mark("\u00AD\u200B\u200C\u200D\u2060\uFEFF\u0301\u0300", SKIPPED);
    mark("\u0306\u0308", COMBINING);
    FOLD['ґ'] = 'г';
    FOLD['Ґ'] = 'г';
  }

  private Letters() {}

  private static byte kindOf(char c) {
    if (c >= '\u0400' && c <= '\u052F') {
      return Character.isLetter(c) ? CYRILLIC : OTHER;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (!Character.isLetter(c)) {
      return Character.isSurrogate(c) ? OTHER : (byte) (isMark(c) ? SKIPPED : OTHER);
    }
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? LATIN : FOREIGN;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void mark(String chars, byte kind) {
    for (int i = 0; i < chars.length(); i++) {
      KIND[chars.charAt(i)] = kind;
    }
  }

  static byte kind(char c) {
    return KIND[c];
  }

  static boolean isLetter(char c) {
    byte kind = KIND[c];
    return kind >= CYRILLIC && kind <= FOREIGN;
  }

  /// Lower case, ґ as г.
  static char fold(char c) {
    return FOLD[c];
  }

  /// The Cyrillic letter that looks like this Latin one, or 0 when there is none.
  static char cyrillicLookAlike(char latin) {
    int at = LATIN_LOOK_ALIKES.indexOf(latin);
    return at < 0 ? 0 : CYRILLIC_LOOK_ALIKES.charAt(at);
  }

  /// The composed letter, or 0 when the mark makes none with this letter.
  static char compose(char letter, char mark) {
    boolean breve = mark == '\u0306';
    return switch (letter) {
      case 'и' -> breve ? 'й' : 0;
      case 'И' -> breve ? 'Й' : 0;
      case 'і', 'i' -> breve ? 0 : 'ї';
      case 'І', 'I' -> breve ? 0 : 'Ї';
      case 'у' -> breve ? 'ў' : 0;
      case 'е' -> breve ? 0 : 'ё';
      case 'Е' -> breve ? 0 : 'Ё';
      default -> 0;
    };
  }

  /// Letters before which an apostrophe stands.
  static boolean isIotated(char c) {
    return switch (fold(c)) {
      case 'я', 'ю', 'є', 'ї' -> true;
      default -> false;
    };
  }
}
