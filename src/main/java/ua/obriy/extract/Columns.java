package ua.obriy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts the lines of a page in the order of reading: columns one after the other, where a page has
/// them, tables and all else line by line.
///
/// A band is a run of lines with one free strip from its first line to its last; the strip divides
/// columns when on both sides stands prose: several lines that mostly fill their side.
final class Columns {
  private static final int LEAST_LINES = 3;
  private static final int LEAST_LETTERS = 14;
  private static final float FULL = 0.7f;
  private static final float HEAD = 1.1f;

  /// In sizes of letters.
  private static final float LEAST_STRIP = 0.9f;

  /// Free space from left to right.
  private record Strip(float left, float right) {
    float width() {
      return right - left;
    }
  }

  private final List<List<Segment>> blocks = new ArrayList<>();
  private List<Segment> open = new ArrayList<>();

  /// Blocks of whole lines; a paragraph may go on in the next block, but lines of two blocks never
  /// stand beside each other.
  static List<List<Segment>> of(List<Segment> segments) {
    Columns columns = new Columns();
    columns.read(rows(segments));
    columns.endBlock();
    return columns.blocks;
  }

  private static List<List<Segment>> rows(List<Segment> segments) {
    List<List<Segment>> rows = new ArrayList<>();
    for (Segment segment : segments) {
      if (rows.isEmpty() || !rows.getLast().getFirst().isBeside(segment)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(segment);
    }
    return rows;
  }

  private void read(List<List<Segment>> rows) {
    float left = edge(rows, true);
    float right = edge(rows, false);
    int at = 0;
    while (at < rows.size()) {
      int end = at + 1;
      List<Strip> free = free(rows.get(at), new Strip(left, right));
      while (end < rows.size() && !isHeadAfterGap(rows, end)) {
        List<Strip> both = common(free, free(rows.get(end), new Strip(left, right)));
        if (both.isEmpty()) {
          break;
        }
        free = both;
        end++;
      }
      readBand(rows.subList(at, end), free);
      at = end;
    }
  }

  /// A new article begins here when the space goes through all columns and a headline follows.
  private static boolean isHeadAfterGap(List<List<Segment>> rows, int at) {
    List<Float> sizes = rows.stream().map(row -> row.getLast().size()).sorted().toList();
    float size = sizes.get(sizes.size() / 2);
    float gap = rows.get(at).getFirst().y() - rows.get(at - 1).getFirst().y();
    // the line beside a headline may stand a little higher
    return gap > 1.5f * size
        && rows.subList(at, Math.min(at + 2, rows.size())).stream()
            .anyMatch(row -> row.getFirst().size() > HEAD * size);
  }

  private static float edge(List<List<Segment>> rows, boolean left) {
    float edge = left ? Float.MAX_VALUE : 0;
    for (List<Segment> row : rows) {
      edge = left ? Math.min(edge, row.getFirst().left()) : Math.max(edge, row.getLast().right());
    }
    return edge;
  }

  private static List<Strip> free(List<Segment> row, Strip page) {
    List<Strip> free = new ArrayList<>();
    float from = page.left();
    for (Segment segment : row) {
      addWide(free, new Strip(from, segment.left()), segment.size());
      from = Math.max(from, segment.right());
    }
    addWide(free, new Strip(from, page.right()), row.getLast().size());
    return free;
  }

  private static void addWide(List<Strip> free, Strip strip, float size) {
    if (strip.width() >= LEAST_STRIP * size) {
      free.add(strip);
    }
  }

  private static List<Strip> common(List<Strip> some, List<Strip> others) {
    List<Strip> both = new ArrayList<>();
    for (Strip one : some) {
      for (Strip other : others) {
        Strip strip = new Strip(Math.max(one.left, other.left), Math.min(one.right, other.right));
        if (strip.width() > 4) {
          both.add(strip);
        }
      }
    }
    return both;
  }

  private void readBand(List<List<Segment>> band, List<Strip> free) {
    Optional<Strip> gutter =
        free.stream()
            .filter(strip -> isProse(beside(band, strip, free, true)))
            .filter(strip -> isProse(beside(band, strip, free, false)))
            .max(Comparator.comparingDouble(Strip::width));
    if (gutter.isEmpty()) {
      band.forEach(this::addLine);
      return;
    }
    float middle = (gutter.get().left + gutter.get().right) / 2;
    endBlock();
    read(within(band, new Strip(0, middle)));
    endBlock();
    read(within(band, new Strip(middle, Float.MAX_VALUE)));
    endBlock();
  }

  /// What stands between the gutter and the next free strip to the left or right.
  private static List<List<Segment>> beside(
      List<List<Segment>> band, Strip gutter, List<Strip> free, boolean left) {
    float from = left ? 0 : gutter.right - 1;
    float to = left ? gutter.left + 1 : Float.MAX_VALUE;
    for (Strip strip : free) {
      if (left && strip.right <= gutter.left) {
        from = Math.max(from, strip.right - 1);
      } else if (!left && strip.left >= gutter.right) {
        to = Math.min(to, strip.left + 1);
      }
    }
    return within(band, new Strip(from, to));
  }

  private static List<List<Segment>> within(List<List<Segment>> band, Strip strip) {
    return band.stream()
        .map(
            row ->
                row.stream()
                    .filter(s -> s.left() >= strip.left && s.right() <= strip.right)
                    .toList())
        .filter(row -> !row.isEmpty())
        .toList();
  }

  private static boolean isProse(List<List<Segment>> side) {
    if (side.size() < LEAST_LINES) {
      return false;
    }
    float width = edge(side, false) - edge(side, true);
    int letters = side.stream().flatMap(List::stream).mapToInt(s -> s.text().length()).sum();
    long full =
        side.stream()
            .filter(row -> row.stream().mapToDouble(Segment::width).sum() >= FULL * width)
            .count();
    return letters >= LEAST_LETTERS * side.size() && full * 2 >= side.size();
  }

  private void addLine(List<Segment> row) {
    open.add(row.stream().reduce(Segment::with).orElseThrow());
  }

  private void endBlock() {
    if (!open.isEmpty()) {
      blocks.add(open);
      open = new ArrayList<>();
    }
  }
}
