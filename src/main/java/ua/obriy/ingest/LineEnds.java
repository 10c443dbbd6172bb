package ua.obriy.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.obriy.model.Field;
import ua.obriy.text.UkrainianText;

/// Decides about hyphens at the ends of lines: those that only divided a word go («буді-вельний»),
/// those that belong to it stay («соціально-економічний»). The dictionary knows the word, or the
/// same text writes it elsewhere in the middle of a line.
final class LineEnds {
  private static final Pattern BROKEN =
      Pattern.compile("([\\p{L}\\p{M}'’ʼ]+)[-\u2010]\u00AD([\\p{L}\\p{M}'’ʼ]+)");
  private static final int MOST_NOTED = 20;
  private static final int LEAST_WORD = 4;

  /// Loaded when the first word has to be decided.
  private static final class Dictionary {
    static final UkrainianText TEXT = UkrainianText.load();
  }

  static void mend(Draft draft) {
    draft.title = mended(draft.title, draft.text, new ArrayList<>());
    List<String> words = new ArrayList<>();
    String before = draft.text;
    draft.text = mended(before, before, words);
    words.stream()
        .limit(MOST_NOTED)
        .forEach(word -> draft.note("hyphenation", Field.TEXT, word, word.replace("-\n", "")));
    if (words.size() > MOST_NOTED) {
      draft.note("hyphenation", Field.TEXT, "… ще " + (words.size() - MOST_NOTED), "");
    }
  }

  /// @param text where the same words may stand whole
  /// @param changed gets the words that were joined, as they stood
  private static String mended(String words, String text, List<String> changed) {
    if (words.indexOf('\u00AD') < 0) {
      return words;
    }
    return BROKEN
        .matcher(words)
        .replaceAll(
            broken -> {
              if (isOneWord(broken, text)) {
                changed.add(broken.group(1) + "-\n" + broken.group(2));
                return Matcher.quoteReplacement(broken.group(1) + broken.group(2));
              }
              return Matcher.quoteReplacement(broken.group(1) + "-" + broken.group(2));
            });
  }

  private static boolean isOneWord(MatchResult broken, String text) {
    String left = broken.group(1);
    String right = broken.group(2);
    UkrainianText dictionary = Dictionary.TEXT;
    if (dictionary.knows(left + right)) {
      return true;
    }
    if (dictionary.knows(left + "-" + right) || stands(left + "-" + right, text)) {
      return false;
    }
    boolean two =
        Math.min(left.length(), right.length()) >= LEAST_WORD
            && dictionary.knows(right)
            && (dictionary.knows(left) || left.endsWith("о"));
    return stands(left + right, text) || !two;
  }

  private static boolean stands(String word, String text) {
    int at = text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetter(text.charAt(end));
      if (starts && ends) {
        return true;
      }
      at = text.indexOf(word, at + 1);
    }
    return false;
  }

  private LineEnds() {}
}
