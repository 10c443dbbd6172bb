package ua.obriy.ingest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Runs of labels before and after the prose of a page. A run goes only when enough of its lines
/// are evidently labels: repeated, buttons, telephones, Latin words on a Cyrillic page.
final class Furniture {
  private static final int LEAST_RUN = 6;
  private static final int LEAST_EVIDENCE = 3;
  private static final double LEAST_SHARE = 0.25;
  private static final int LINES_FOR_HEADLINE = 3;
  private static final int HEADLINE_WORDS = 3;

  /// The index of the first line that is kept when the head of the page is furniture, else 0.
  static int startOfArticle(List<PageLine> lines) {
    int prose = 0;
    while (prose < lines.size() && !lines.get(prose).isProse()) {
      prose++;
    }
    if (prose == lines.size()
        || prose < LEAST_RUN
        || !isFurniture(lines.subList(0, prose), lines)) {
      return 0;
    }
    return isProseHeadline(lines, prose) ? prose : headlineAbove(lines, prose);
  }

  /// A headline that passes for prose, being long, a question or cut.
  private static boolean isProseHeadline(List<PageLine> lines, int prose) {
    String text = lines.get(prose).text();
    boolean ended = ".;:,".indexOf(text.charAt(text.length() - 1)) >= 0 && !CutTitle.isCut(text);
    return !ended
        && prose + 1 < lines.size()
        && lines.get(prose + 1).isProse()
        && Sentences.first(text).length() == text.length();
  }

  /// The longest of the last few lines, else the last of them; the prose itself when that is a
  /// button.
  private static int headlineAbove(List<PageLine> lines, int prose) {
    int best = lines.get(prose - 1).isMachinery() ? prose : prose - 1;
    int longest = 0;
    for (int i = Math.max(0, prose - LINES_FOR_HEADLINE); i < prose; i++) {
      PageLine line = lines.get(i);
      boolean headline = Words.count(line.text()) >= HEADLINE_WORDS && !line.isMachinery();
      if (headline && line.text().length() > longest && Dates.parse(line.text()).isEmpty()) {
        longest = line.text().length();
        best = i;
      }
    }
    return best;
  }

  /// One past the last line that is kept: where buttons, notices and repeated labels follow the
  /// last prose, they and all below them go.
  static int endOfArticle(List<PageLine> lines) {
    int tail = lines.size();
    while (tail > 0 && (lines.get(tail - 1).isLabel() || lines.get(tail - 1).isMachinery())) {
      tail--;
    }
    if (tail == 0 || lines.get(tail - 1).text().endsWith(":")) {
      return lines.size();
    }
    int end = tail;
    while (end < lines.size() && !lines.get(end).isMachinery()) {
      end++;
    }
    List<PageLine> run = lines.subList(end, lines.size());
    return evidence(run, lines) >= Math.max(2, LEAST_SHARE * run.size()) ? end : lines.size();
  }

  /// Whether the lines at the head of a page are labels, not the head of a paper.
  static boolean isFurniture(List<PageLine> run, List<PageLine> page) {
    long evidence = evidence(run, page) + run.stream().filter(PageLine::isPhone).count();
    return evidence >= LEAST_EVIDENCE && evidence >= LEAST_SHARE * run.size();
  }

  private static long evidence(List<PageLine> run, List<PageLine> page) {
    Map<String, Long> times =
        run.stream().collect(Collectors.groupingBy(PageLine::bare, Collectors.counting()));
    boolean cyrillic = page.stream().filter(PageLine::isLatin).count() * 2 < page.size();
    return run.stream()
        .filter(line -> line.isLabel() || line.isMachinery())
        .filter(
            line ->
                line.isMachinery()
                    || times.getOrDefault(line.bare(), 0L) > 1
                    || (cyrillic && line.isLatin()))
        .count();
  }

  private Furniture() {}
}
