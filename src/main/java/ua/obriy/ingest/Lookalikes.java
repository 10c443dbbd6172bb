package ua.obriy.ingest;

import java.lang.Character.UnicodeScript;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.obriy.model.Field;

/// Latin letters inside Cyrillic words («Cуми») and Cyrillic ones inside Latin words («Gооgle»),
/// where they look like the right ones. Each word becomes what its unmistakable letters are. Words
/// that are mixed on purpose stay: «еЧерга», «SMMник», «ПриватBank», addresses and codes.
final class Lookalikes {
  private static final String LATIN = "aceiopxyABCEHIKMOPTXYïÏ";
  private static final String CYRILLIC = "асеіорхуАВСЕНІКМОРТХУїЇ";
  private static final Pattern MIXED =
      Pattern.compile("(?=\\p{L}*\\p{IsLatin})(?=\\p{L}*\\p{IsCyrillic})\\p{L}{2,}");
  private static final Pattern CODE = Pattern.compile("\\S*(?:[@_\\\\]|://|www\\.|\\d)\\S*");
  private static final Pattern WORD = Pattern.compile("\\S+");

  /// A prefix of a brand, «eМалятко», or an abbreviation with a Ukrainian ending, «CEOм».
  private static final Pattern ON_PURPOSE =
      Pattern.compile("[ei]\\p{Lu}.*|[A-Z]{2,}[а-яіїєґ]{1,5}");

  static void unify(Draft draft, Field field) {
    String text = draft.textOf(field);
    if (!isMixed(text)) {
      return;
    }
    String better = WORD.matcher(text).replaceAll(Lookalikes::ofToken);
    if (!better.equals(text)) {
      draft.noteLines("lookalike", field, text, better);
      draft.set(field, better);
    }
  }

  /// Whether letters of the two scripts stand side by side. Asked of every text, so that it does
  /// without an expression.
  private static boolean isMixed(String text) {
    UnicodeScript before = UnicodeScript.COMMON;
    for (int i = 0; i < text.length(); i++) {
      UnicodeScript script = script(text.charAt(i));
      if (before != script && isOurs(before) && isOurs(script)) {
        return true;
      }
      before = script;
    }
    return false;
  }

  private static boolean isOurs(UnicodeScript script) {
    return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC;
  }

  private static UnicodeScript script(char c) {
    if (c < 0x80) {
      boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      return letter ? UnicodeScript.LATIN : UnicodeScript.COMMON;
    }
    return c >= 0x400 && c <= 0x481 ? UnicodeScript.CYRILLIC : UnicodeScript.of(c);
  }

  private static String ofToken(MatchResult token) {
    String words = token.group();
    boolean plain = !isMixed(words) || CODE.matcher(words).matches();
    return Matcher.quoteReplacement(
        plain ? words : MIXED.matcher(words).replaceAll(mixed -> unified(mixed.group())));
  }

  private static String unified(String word) {
    boolean latin = word.chars().anyMatch(c -> c < 0x250 && LATIN.indexOf(c) < 0);
    boolean cyrillic = word.chars().anyMatch(c -> c >= 0x400 && CYRILLIC.indexOf(c) < 0);
    if (latin == cyrillic || ON_PURPOSE.matcher(word).matches()) {
      return word;
    }
    return latin ? replaced(word, CYRILLIC, LATIN) : replaced(word, LATIN, CYRILLIC);
  }

  private static String replaced(String word, String from, String to) {
    StringBuilder replaced = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      int at = from.indexOf(word.charAt(i));
      if (at >= 0) {
        replaced.setCharAt(i, to.charAt(at));
      }
    }
    return replaced.toString();
  }

  private Lookalikes() {}
}
