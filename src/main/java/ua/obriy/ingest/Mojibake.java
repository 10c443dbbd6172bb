package ua.obriy.ingest;

import java.util.StringJoiner;
import ua.obriy.model.Field;

/// Text that somebody read in the wrong charset and wrote again, turned back line by line; see
/// [MisreadUtf8] and [MisreadBytes]. It may have happened twice.
final class Mojibake {
  private static final int MOST_ROUNDS = 3;

  static void mend(Draft draft, Field field) {
    String text = draft.textOf(field);
    StringJoiner lines = new StringJoiner("\n");
    for (String line : text.split("\n", -1)) {
      lines.add(mendLine(line));
    }
    String better = lines.toString();
    if (!better.equals(text)) {
      draft.noteLines("encoding", field, text, better);
      draft.set(field, better);
    }
  }

  private static String mendLine(String line) {
    String better = line;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String before = better;
      better = MisreadUtf8.mend(before).or(() -> MisreadBytes.mend(before)).orElse(before);
      if (better.equals(before)) {
        return better;
      }
    }
    return better;
  }

  private Mojibake() {}
}
