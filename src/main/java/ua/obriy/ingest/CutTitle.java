package ua.obriy.ingest;

import java.util.List;
import java.util.Optional;
import ua.obriy.model.Field;

/// A title that a list view cut with «…» is completed from the text: the sentence that begins like
/// it, without bullets before and the full stop behind.
final class CutTitle {
  private static final int LINES_TO_LOOK_AT = 20;
  private static final int LEAST_STEM = 15;
  private static final int LONGEST_TITLE = 400;

  static void complete(Draft draft) {
    String cut = draft.title;
    if (isCut(cut)) {
      List<String> lines =
          draft.text.lines().filter(line -> !line.isBlank()).limit(LINES_TO_LOOK_AT).toList();
      completed(cut, lines)
          .ifPresent(
              whole -> {
                draft.note("title", new Draft.Spot(Field.TITLE, 1), cut, whole);
                draft.title = whole;
              });
    }
  }

  static boolean isCut(String title) {
    return title.endsWith("…") || title.endsWith("...");
  }

  /// The sentence that a cut headline was cut from, if one of the lines begins with it.
  static Optional<String> completed(String cut, List<String> lines) {
    String stem = stem(cut);
    if (stem.length() < LEAST_STEM) {
      return Optional.empty();
    }
    return lines.stream()
        .filter(line -> Words.bare(line).startsWith(stem))
        .map(CutTitle::headline)
        .filter(whole -> !isCut(whole) && Words.bare(whole).length() >= stem.length())
        .findFirst();
  }

  /// The first sentence of a paragraph as a title.
  static String headline(String paragraph) {
    String sentence = Sentences.first(Words.withoutBullet(paragraph));
    String title = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    if (title.length() <= LONGEST_TITLE) {
      return title;
    }
    int space = title.lastIndexOf(' ', LONGEST_TITLE - 1);
    return title.substring(0, space < LONGEST_TITLE / 2 ? LONGEST_TITLE - 1 : space) + "…";
  }

  private static String stem(String cut) {
    return Words.bare(cut.replaceFirst("(?:…|\\.\\.\\.)$", ""));
  }

  private CutTitle() {}
}
