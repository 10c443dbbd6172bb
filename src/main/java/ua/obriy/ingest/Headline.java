package ua.obriy.ingest;

import java.util.List;

/// Finds the line where an article begins: the headline that the lines below repeat (whole, or cut
/// with «…» by a list view), or that is the known title.
final class Headline {
  private static final int LINES_TO_SEARCH = 400;
  private static final int LINES_BELOW = 10;
  private static final int LEAST_LETTERS = 25;
  private static final int LEAST_WORDS = 4;

  /// The index of the headline, -1 when no line is certainly one.
  ///
  /// @param title the title if it is known from elsewhere, else empty
  static int find(List<PageLine> lines, String title) {
    int last = Math.min(lines.size() - 1, LINES_TO_SEARCH);
    int found = title.isBlank() ? -1 : lastEqual(lines.subList(0, last + 1), Words.bare(title));
    for (int i = 0; i < last && found < 0; i++) {
      if (isRepeated(lines, i)) {
        found = lastEqual(lines.subList(0, Math.min(last, i + LINES_BELOW)), lines.get(i).bare());
      }
    }
    return found;
  }

  private static int lastEqual(List<PageLine> lines, String bare) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).bare().equals(bare)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isRepeated(List<PageLine> lines, int at) {
    PageLine line = lines.get(at);
    List<String> below =
        lines.subList(at + 1, Math.min(lines.size(), at + 1 + LINES_BELOW)).stream()
            .map(PageLine::text)
            .toList();
    if (CutTitle.isCut(line.text())) {
      return CutTitle.completed(line.text(), below).isPresent();
    }
    return line.bare().length() >= LEAST_LETTERS
        && Words.count(line.text()) >= LEAST_WORDS
        && !line.isMachinery()
        && below.stream().map(Words::bare).anyMatch(later -> later.startsWith(line.bare()));
  }

  private Headline() {}
}
