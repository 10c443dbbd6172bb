package ua.obriy.ingest;

import java.util.List;

/// Finds the line where an article begins: the known title, or a headline that a list view cut with
/// «…» and the lines below repeat whole. A headline that is repeated without having been cut counts
/// only under evident furniture, since refrains and papers repeat lines too.
final class Headline {
  private static final int LINES_TO_SEARCH = 400;
  private static final int LINES_BELOW = 10;
  private static final int LEAST_LETTERS = 25;
  private static final int LEAST_WORDS = 4;

  /// The index of the headline, -1 when no line is certainly one.
  ///
  /// @param title the title if it is known from elsewhere, else empty
  static int find(List<PageLine> lines, String title) {
    int last = Math.min(lines.size(), LINES_TO_SEARCH);
    String known = Words.bare(title);
    for (int i = 0; i < last; i++) {
      if (title.isBlank() ? isRepeated(lines, i) : lines.get(i).bare().equals(known)) {
        return lastEqual(lines.subList(0, Math.min(last, i + LINES_BELOW)), lines.get(i).bare());
      }
    }
    return -1;
  }

  private static int lastEqual(List<PageLine> lines, String bare) {
    int at = lines.size() - 1;
    while (!lines.get(at).bare().equals(bare)) {
      at--;
    }
    return at;
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
        && ".,;:".indexOf(line.text().charAt(line.text().length() - 1)) < 0
        && below.stream().map(Words::bare).anyMatch(later -> later.startsWith(line.bare()))
        && (at == 0 || Furniture.isFurniture(lines.subList(0, at), lines));
  }

  private Headline() {}
}
