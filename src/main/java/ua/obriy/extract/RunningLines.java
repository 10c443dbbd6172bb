package ua.obriy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what stands at the head or foot of most pages, and the numbers of pages.
final class RunningLines {
  private static final int LINES_TO_LOOK_AT = 3;
  private static final int LEAST_NUMBERED = 3;
  private static final double LEAST_SHARE = 0.4;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)(?:[-–—]\\s*)?((?:стор(?:інка|\\.)?|с\\.|page)\\s*)?(\\d{1,4})"
              + "(\\s*(?:/|з|із|of)\\s*\\d{1,4})?(?:\\s*[-–—])?");

  /// «Розділ 2. Дороги 17», «17 Звіт»
  private static final Pattern NUMBER_AT_END =
      Pattern.compile("(?:^|.*\\D\\s)(\\d{1,4})$|^(\\d{1,4})\\s.*");

  private final Map<String, Integer> pagesWith = new HashMap<>();
  private final Map<Integer, Integer> pagesNumberedOff = new HashMap<>();
  private final int pages;

  /// @param pages the segments of each
  RunningLines(List<List<Segment>> pages) {
    this.pages = pages.size();
    for (int i = 0; i < pages.size(); i++) {
      List<Segment> page = pages.get(i);
      int number = i + 1;
      Set<Integer> numbers = new HashSet<>();
      outermost(page).forEach(line -> numbers.add(numberOf(line.text()) - number));
      numbers.forEach(off -> pagesNumberedOff.merge(off, 1, Integer::sum));
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
    List<Segment> outermost = outermost(page);
    for (Segment line : edges(page)) {
      if (isRepeated(line) || (outermost.contains(line) && isNumber(line.text(), number))) {
        found.add(line);
      }
    }
    return found.size() == lines(page).size() ? List.of() : found;
  }

  private boolean isRepeated(Segment line) {
    int with = pagesWith.getOrDefault(key(line.text()), 0);
    return pages > 1 && with > 1 && with >= LEAST_SHARE * pages;
  }

  /// Says that it is a number of a page, or is the number of this one, maybe counted from another
  /// page than the first.
  private boolean isNumber(String words, int page) {
    int off = numberOf(words) - page;
    int others = pagesNumberedOff.getOrDefault(off, 0);
    Matcher number = PAGE_NUMBER.matcher(words.strip());
    if (!number.matches()) {
      return others >= LEAST_NUMBERED && others * 2 >= pages;
    }
    return number.group(1) != null
        || number.group(3) != null
        || off == 0
        || others >= LEAST_NUMBERED;
  }

  /// Far from every page when there is none.
  private static int numberOf(String words) {
    Matcher whole = PAGE_NUMBER.matcher(words.strip());
    if (whole.matches()) {
      return Integer.parseInt(whole.group(2));
    }
    Matcher part = NUMBER_AT_END.matcher(words.strip());
    if (!part.matches()) {
      return Integer.MIN_VALUE / 2;
    }
    return Integer.parseInt(part.group(1) == null ? part.group(2) : part.group(1));
  }

  private static List<Segment> outermost(List<Segment> page) {
    List<Segment> lines = lines(page);
    return lines.isEmpty() ? List.of() : List.of(lines.getFirst(), lines.getLast());
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
