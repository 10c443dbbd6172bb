package ua.obriy.ingest;

import java.util.regex.MatchResult;
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
  private static final String MARK = "[’'ʼ`]?";
  private static final String UPPER = "\\p{Lu}(?:" + SPACE + MARK + SPACE + "?\\p{Lu}){3,}";
  private static final String LOWER = "\\p{Ll}(?:" + SPACE + MARK + SPACE + "?\\p{Ll}){3,}";
  private static final String TITLE = "\\p{Lu}(?:" + SPACE + MARK + SPACE + "?\\p{Ll}){3,}";
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])(?:" + UPPER + "|" + TITLE + "|" + LOWER + ")(?![\\p{L}\\p{Nd}.])");
  private static final Pattern WIDE = Pattern.compile("(?<=(?<!\\S)\\p{L})" + SPACE + "{2,4}(?=\\p{L}(?!\\p{L}))");
  private static final Pattern WORDS_OF_ONE_LETTER = Pattern.compile("(?iu)[авзіїйоуєябж]{1,5}");

  static void join(Draft draft, Field field) {
    String text = draft.textOf(field);
    if (!SPACED.matcher(text).find()) {
      return;
    }
    String better = SPACED.matcher(text).replaceAll(SpacedLetters::joined);
    if (!better.equals(text)) {
      String single = WIDE.matcher(better).replaceAll(" ");
      draft.noteLines("spaced", field, text, single);
      draft.set(field, single);
    }
  }

  private static String joined(MatchResult spaced) {
    String word = spaced.group().replaceAll(SPACE, "");
    boolean good =
        word.length() >= LEAST_LETTERS
            && word.length() <= LONGEST_WORD
            && word.chars().allMatch(c -> c == '\'' || c == '’' || LetterScore.isUsualCyrillic((char) c))
            && !WORDS_OF_ONE_LETTER.matcher(word).matches()
            && LetterScore.of(word) > LIKELY * (word.length() + 1);
    return good ? java.util.regex.Matcher.quoteReplacement(word) : java.util.regex.Matcher.quoteReplacement(spaced.group());
  }

  private SpacedLetters() {}
}
