package ua.obriy.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.obriy.model.Field;

/// Emoji that a storage without four-byte characters turned into `?` or `????`: at the head of a
/// paragraph a «•» takes their place, the emoji itself is lost for good. In a title they go.
///
/// A question mark of the writer stands behind a word and before a space; only marks that stand
/// before a word and behind nothing are taken for bullets.
final class LostBullets {
  private static final String LOST = "[?\uFFFD]{1,16}\uFE0F?";
  private static final String WORD = "(?=[«\"“„(]?(?:\\p{Lu}|\\d|\\p{IsCyrillic}))";

  /// `?Метою`, `????8 травня` at the head of a line.
  private static final Pattern ATTACHED = Pattern.compile("(?m)^([ \t]*)" + LOST + WORD);

  /// `? Метою`, `???? Метою`: with a space only before a capital.
  private static final Pattern APART =
      Pattern.compile("(?m)^([ \t]*)" + LOST + "[ \t\u00A0](?=[«\"“„(]?\\p{Lu})");

  /// `Приходьте. ????Вхід`: inside a line only a run of marks, after a space.
  private static final Pattern INSIDE =
      Pattern.compile("(?<=[ \t])[?\uFFFD]{2,16}\uFE0F?[ ]?(?=[«\"“„]?\\p{Lu})");

  static void restore(Draft draft, Field field) {
    String text = draft.textOf(field);
    if (text.indexOf('?') < 0 && text.indexOf('\uFFFD') < 0) {
      return;
    }
    String bullet = field == Field.TITLE ? "" : "• ";
    String better = replace(ATTACHED, text, "$1" + bullet);
    better = replace(APART, better, "$1" + bullet);
    better = replace(INSIDE, better, bullet);
    if (!better.equals(text)) {
      draft.noteLines("bullets", field, text, better);
      draft.set(field, better);
    }
  }

  private static String replace(Pattern pattern, String text, String with) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.replaceAll(with) : text;
  }

  private LostBullets() {}
}
