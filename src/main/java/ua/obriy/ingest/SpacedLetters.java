package ua.obriy.ingest;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.obriy.model.Field;

/// Words set with spaces between their letters, as headings of papers are: «Р І Ш Е Н Н Я»,
/// «п о с т а н о в л я є». Lists of letters («а б в г»), initials and runs of words of one letter
/// stay: what comes of joining must look like a word. A wider gap parts two words.
final class SpacedLetters {
  private static final int LEAST_LETTERS = 4;
  private static final int LONGEST_WORD = 20;

  /// Bits a letter; real words have about -4, the alphabet -7.
  private static final double LIKELY = -5.5;

  private static final String SPACE = "[ \u00A0\u2009\u200A\u202F]";
  private static final String BETWEEN = SPACE + "(?:[’'ʼ`]" + SPACE + "?)?";
  private static final String UPPER = "\\p{Lu}(?:" + BETWEEN + "\\p{Lu}){3,}";
  private static final String LOWER = "\\p{Ll}(?:" + BETWEEN + "\\p{Ll}){3,}";
  private static final String TITLE = "\\p{Lu}(?:" + BETWEEN + "\\p{Ll}){3,}";

  /// The second group is the gap before the next spaced word.
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])("
              + UPPER
              + "|"
              + TITLE
              + "|"
              + LOWER
              + ")(?![\\p{L}\\p{Nd}.])("
              + SPACE
              + "{2,4}(?=\\p{L}"
              + SPACE
              + "\\p{L}"
              + SPACE
              + "))?");

  private static final Pattern WORDS_OF_ONE_LETTER = Pattern.compile("(?iu)[авзіїйоуєябж]{1,5}");

  static void join(Draft draft, Field field) {
    String text = draft.textOf(field);
    if (!SPACED.matcher(text).find()) {
      return;
    }
    String better = SPACED.matcher(text).replaceAll(SpacedLetters::joined);
    if (!better.equals(text)) {
      draft.noteLines("spaced", field, text, better);
      draft.set(field, better);
    }
  }

  private static String joined(MatchResult spaced) {
    String word = spaced.group(1).replaceAll(SPACE, "");
    String gap = spaced.group(2) == null ? "" : " ";
    return Matcher.quoteReplacement(isWord(word) ? word + gap : spaced.group());
  }

  private static boolean isWord(String word) {
    return word.length() >= LEAST_LETTERS
        && word.length() <= LONGEST_WORD
        && word.chars()
            .allMatch(c -> "'’ʼ`".indexOf(c) >= 0 || LetterScore.isUsualCyrillic((char) c))
        && !WORDS_OF_ONE_LETTER.matcher(word).matches()
        && LetterScore.of(word) > LIKELY * (word.length() + 1);
  }

  private SpacedLetters() {}
}
