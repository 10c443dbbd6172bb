package ua.obriy.text;

import java.text.Normalizer;

/// What single characters mean inside a Ukrainian word. Tables over the Basic Multilingual Plane,
/// so that the scanner decides by one array look-up.
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

  /// A dash that people put for a hyphen: joins what the dictionary knows as one word.
  static final byte DASH = 10;

  private static final byte[] KIND = new byte[0x10000];
  private static final char[] FOLD = new char[0x10000];

  /// With the Latin letters that stand for some of them.
  private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщbhkmptxc";

  static {
    for (int c = 0; c < KIND.length; c++) {
      KIND[c] = kindOf((char) c);
      FOLD[c] = foldOf((char) c);
    }
    mark("'’ʼ‘`´ʹ′＇՚\u02BB\u02BD\u02C8\u201B\u2035\u05F3\uA78C", APOSTROPHE);
    mark("\"”“‟*″＂\u02BA\u02EE", DOUBTFUL_APOSTROPHE);
    mark("-\u2010\u2011\u2043\uFE63\uFF0D", HYPHEN);
    mark("\u2012\u2013\u2014\u2015\u2212", DASH);
    mark("\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF", SKIPPED);
    mark("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069", SKIPPED);
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

  /// Lower case; of a Cyrillic letter composed with a stress mark the bare letter.
  private static char foldOf(char c) {
    return switch (c) {
      case 'Ѐ', 'ѐ' -> 'е';
      case 'Ѝ', 'ѝ' -> 'и';
      default -> Character.toLowerCase(c);
    };
  }

  /// A Latin letter without its accent; any other as it is.
  static char bare(char c) {
    return c < 0x80 || KIND[c] != LATIN
        ? c
        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }

  /// Without the accents of Latin letters; the same when it has none.
  static String bare(String word) {
    char[] bare = word.toCharArray();
    for (int i = 0; i < bare.length; i++) {
      bare[i] = bare(bare[i]);
    }
    return new String(bare);
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

  /// The Latin letter with the accent, or 0 when there is no such letter.
  static char accented(char letter, char accent) {
    if (KIND[letter] != LATIN || !isMark(accent)) {
      return 0;
    }
    String composed = Normalizer.normalize("" + letter + accent, Normalizer.Form.NFC);
    return composed.length() == 1 ? composed.charAt(0) : 0;
  }

  /// The composed letter, or 0 when the mark makes none with this letter.
  static char compose(char letter, char mark) {
    boolean breve = mark == '\u0306';
    return switch (letter) {
      case 'и' -> breve ? 'й' : 0;
      case 'И' -> breve ? 'Й' : 0;
      case 'і', 'i', 'ı' -> breve ? 0 : 'ї';
      case 'І', 'I' -> breve ? 0 : 'Ї';
      case 'у' -> breve ? 'ў' : 0;
      case 'е' -> breve ? 0 : 'ё';
      case 'Е' -> breve ? 0 : 'Ё';
      default -> 0;
    };
  }

  static boolean isConsonant(char c) {
    return CONSONANTS.indexOf(fold(c)) >= 0;
  }

  /// Letters before which an apostrophe stands.
  static boolean isIotated(char c) {
    return switch (fold(c)) {
      case 'я', 'ю', 'є', 'ї' -> true;
      default -> false;
    };
  }

  /// Signs that people write for words: per cent, number.
  static boolean isWordSign(char c) {
    return c == '%' || c == '№';
  }

  static boolean isAllCaps(char[] word, int size) {
    for (int i = 0; i < size; i++) {
      if (Character.isLowerCase(word[i])) {
        return false;
      }
    }
    return true;
  }
}
