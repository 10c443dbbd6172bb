package ua.obriy.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    for (int i = Math.max(0, prose - LINES_FOR_HEADLINE); i < prose; i++) {
      PageLine line = lines.get(i);
      boolean headline = Words.count(line.text()) >= HEADLINE_WORDS && !line.isMachinery();
      if (headline && Dates.parse(line.text()).isEmpty()) {
        return i;
      }
    }
    return prose;
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

  private static boolean isFurniture(List<PageLine> run, List<PageLine> page) {
    long evidence = evidence(run, page);
    return evidence >= LEAST_EVIDENCE && evidence >= LEAST_SHARE * run.size();
  }

  private static long evidence(List<PageLine> run, List<PageLine> page) {
    Map<String, Long> times =
        run.stream().collect(Collectors.groupingBy(PageLine::bare, Collectors.counting()));
    boolean cyrillic = page.stream().filter(PageLine::isLatin).count() * 2 < page.size();
    Function<PageLine, Boolean> evident =
        line ->
            line.isMachinery()
                || times.getOrDefault(line.bare(), 0L) > 1
                || (cyrillic && line.isLatin());
    return run.stream()
        .filter(line -> line.isLabel() || line.isMachinery())
        .filter(evident::apply)
        .count();
  }

  private Furniture() {}
}
