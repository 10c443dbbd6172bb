package ua.obriy.places;

import java.util.List;
import ua.obriy.model.Field;
import ua.obriy.model.Mention;

/// Decides whether a document is about a place or only mentions it: the title, the opening, how
// often
/// and how near the beginning it is named.
final class AboutRule {
  /// UTF-16 units from the beginning of the text that count as its opening.
  private static final int OPENING = 280;

  private static final int OFTEN = 3;

  private AboutRule() {}

  static boolean isAbout(List<Mention> mentions, int textLength) {
    int early = 0;
    for (Mention mention : mentions) {
      if (mention.field() == Field.TITLE || mention.start() < OPENING) {
        return true;
      }
      early += mention.start() < textLength / 2 ? 1 : 0;
    }
    return mentions.size() >= OFTEN || early >= 2;
  }
}
