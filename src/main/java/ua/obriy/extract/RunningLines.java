package ua.obriy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what stands at the head or foot of most pages, and the numbers of pages.
final class RunningLines {
  private static final int LINES_TO_LOOK_AT = 3;
  private static final double LEAST_SHARE = 0.4;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)(?:[-–—]\\s*)?((?:стор(?:інка|\\.)?|с\\.|page)\\s*)?(\\d{1,4})"
              + "(\\s*(?:/|з|із|of)\\s*\\d{1,4})?(?:\\s*[-–—])?");

  private final Map<String, Integer> pagesWith = new HashMap<>();
  private final int pages;

  /// @param pages the segments of each
  RunningLines(List<List<Segment>> pages) {
    this.pages = pages.size();
    for (List<Segment> page : pages) {
      Set<String> keys = new LinkedHashSet<>();
      edges(page).forEach(line -> keys.add(key(line.text())));
      keys.forEach(key -> pagesWith.merge(key, 1, Integer::sum));
    }
  }

  /// The running lines of a page.
  ///
  /// @param number of the page, from 1
  List<Segment> of(List<Segment> page, int number) {
    List<Segment> found = new ArrayList<>();
    List<Segment> lines = lines(page);
    for (Segment line : edges(page)) {
      boolean outermost = line.equals(lines.getFirst()) || line.equals(lines.getLast());
      if (isRepeated(line) || (outermost && isNumber(line.text(), number))) {
        found.add(line);
      }
    }
    return found.size() == lines.size() ? List.of() : found;
  }

  private boolean isRepeated(Segment line) {
    int with = pagesWith.getOrDefault(key(line.text()), 0);
    return pages > 1 && with > 1 && with >= LEAST_SHARE * pages;
  }

  private static boolean isNumber(String words, int page) {
    Matcher number = PAGE_NUMBER.matcher(words.strip());
    return number.matches()
        && (number.group(1) != null
            || number.group(3) != null
            || Integer.parseInt(number.group(2)) == page);
  }

  private static String key(String words) {
    return words.replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
  }

  private static List<Segment> edges(List<Segment> page) {
    List<Segment> lines = lines(page);
    int head = Math.min(LINES_TO_LOOK_AT, lines.size());
    int foot = Math.max(head, lines.size() - LINES_TO_LOOK_AT);
    List<Segment> edges = new ArrayList<>(lines.subList(0, head));
    edges.addAll(lines.subList(foot, lines.size()));
    return edges;
  }

  /// Whole lines, whatever the gaps in them.
  static List<Segment> lines(List<Segment> page) {
    List<Segment> lines = new ArrayList<>();
    for (Segment segment : page) {
      if (!lines.isEmpty() && lines.getLast().isBeside(segment)) {
        lines.add(lines.removeLast().with(segment));
      } else {
        lines.add(segment);
      }
    }
    return lines;
  }
}
