package ua.obriy.text;

import java.util.Random;

/// What scanners, editors and keyboards do to Ukrainian words.
final class Noise {
  private static final String APOSTROPHES = "'’ʼ‘`´ʹ′＇՚";
  private static final String QUOTES = "\"”*";
  private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";
  private static final String VOWELS = "аеєиіїоуюяАЕЄИІЇОУЮЯaeiouyAEIOY";
  private static final String CYRILLIC = "АВСЕНІКМОРТХасеіорху";
  private static final String LATIN = "ABCEHIKMOPTXaceiopxy";

  private Noise() {}

  static String in(String clean, Random random) {
    StringBuilder dirty = new StringBuilder(clean.length() * 2);
    boolean spoilt = false;
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      boolean before = i > 0 && isCyrillic(clean.charAt(i - 1));
      boolean after = i + 1 < clean.length() && isCyrillic(clean.charAt(i + 1));
      spoilt &= before;
      if (isCyrillic(c)) {
        boolean mixed = !spoilt && (before || after) && random.nextInt(6) == 0;
        char written = mixed ? latin(c) : c;
        spoilt |= written != c;
        letter(dirty, written, after, random);
      } else if (before && after && APOSTROPHES.indexOf(c) >= 0) {
        boolean doubtful = "яюєї".indexOf(clean.charAt(i + 1)) >= 0;
        dirty.append(one(random, doubtful ? APOSTROPHES + QUOTES : APOSTROPHES));
      } else {
        dirty.append(before && after && c == '-' ? one(random, "-‐‑") : c);
      }
    }
    return dirty.toString();
  }

  private static void letter(StringBuilder dirty, char c, boolean after, Random random) {
    switch (random.nextInt(3) > 0 ? c : 0) {
      case 'й' -> dirty.append("и\u0306");
      case 'Й' -> dirty.append("И\u0306");
      case 'ї' -> dirty.append("і\u0308");
      case 'Ї' -> dirty.append("І\u0308");
      default -> dirty.append(c);
    }
    if (VOWELS.indexOf(c) >= 0 && random.nextInt(5) == 0) {
      dirty.append('\u0301');
    }
    if (after && random.nextInt(8) == 0) {
      dirty.append(one(random, INVISIBLE));
    }
  }

  private static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u04FF';
  }

  private static char latin(char c) {
    int at = CYRILLIC.indexOf(c);
    return at < 0 ? c : LATIN.charAt(at);
  }

  private static char one(Random random, String chars) {
    return chars.charAt(random.nextInt(chars.length()));
  }
}
