package ua.obriy.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private static final Pattern WITH_PARTICLE =
      Pattern.compile(".*-(?:то|небудь|таки|но|от)|по-(?:перше|друге|третє|.+ому|.+ему|.+ки)");
  private static final int MOST_NOTED = 20;
  private static final int LEAST_WORD = 4;

  /// Loaded when the first word has to be decided.
  private static final class Dictionary {
    static final UkrainianText TEXT = UkrainianText.load();
  }

  /// @param whole the text of all pages, where the same words may stand in the middle of a line
  static void mend(Draft draft, String whole) {
    draft.title = mended(draft.title, whole, new ArrayList<>());
    List<String> words = new ArrayList<>();
    draft.text = mended(draft.text, whole, words);
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
    String whole = left + right;
    String hyphened = left + "-" + right;
    if (stands(whole, text) || stands(hyphened, text)) {
      return stands(whole, text);
    }
    boolean asOne = Dictionary.TEXT.knows(whole);
    boolean asTwo = Dictionary.TEXT.knows(hyphened);
    // the dictionary holds wrong spellings too, such as «поперше»
    return asOne == asTwo ? !isCompound(left, right) : asOne;
  }

  /// Two long words, or one with a particle: «все-таки», «по-новому».
  private static boolean isCompound(String left, String right) {
    boolean particle = WITH_PARTICLE.matcher(left.toLowerCase(Locale.ROOT) + "-" + right).matches();
    boolean two =
        Math.min(left.length(), right.length()) >= LEAST_WORD
            && Dictionary.TEXT.knows(right)
            && (Dictionary.TEXT.knows(left) || left.endsWith("о"));
    return particle || two;
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
