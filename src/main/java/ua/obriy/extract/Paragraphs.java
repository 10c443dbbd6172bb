package ua.obriy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins lines to paragraphs.
///
/// A hyphen at the end of a line stays, followed by U+00AD, since only a dictionary can tell
/// whether it belongs to the word; before a capital or a digit it does.
final class Paragraphs {
  private static final float WIDE = 1.35f;
  private static final float OTHER_SIZE = 1.08f;

  /// Letters that may be missing at a ragged edge.
  private static final float SLACK = 1.5f;

  private static final Pattern ITEM =
      Pattern.compile("^(?:[•●▪◦‣·*✓–—-]\\s|\\d{1,3}(?:\\.\\d{1,3})*[.)]\\s|[а-яіїєґ]\\)\\s).*");
  private static final Pattern ENDED = Pattern.compile(".*[.!?:;…][»”\")]?$");

  /// @param size of the letters of its first line
  record Paragraph(String text, float size) {}

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private String open = "";
  private float size;
  private boolean item;

  static List<Paragraph> of(List<List<Segment>> blocks) {
    Paragraphs joined = new Paragraphs();
    for (List<Segment> block : blocks) {
      joined.addBlock(block);
    }
    joined.end();
    return joined.paragraphs;
  }

  /// A paragraph goes on in the next block only when it must.
  private void addBlock(List<Segment> block) {
    Shape shape = Shape.of(block);
    Segment last = null;
    for (Segment line : block) {
      if (last == null ? beginsBlock(line) : begins(last, line, shape)) {
        end();
        item = ITEM.matcher(line.text()).matches();
        size = line.size();
      }
      append(line.text());
      last = line;
    }
  }

  private boolean beginsBlock(Segment line) {
    boolean goesOn = isLower(line.text()) && !ENDED.matcher(open).matches();
    return isOtherSize(line.size() / size) || !(goesOn || isHyphened(open));
  }

  private static boolean isOtherSize(float ratio) {
    return ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE;
  }

  /// What the lines of a block have in common.
  ///
  /// @param size of most of its lines
  private record Shape(float left, float right, float step, float size) {
    static Shape of(List<Segment> block) {
      float left = Float.MAX_VALUE;
      float right = 0;
      List<Float> steps = new ArrayList<>();
      List<Float> sizes = new ArrayList<>();
      for (int i = 0; i < block.size(); i++) {
        left = Math.min(left, block.get(i).left());
        right = Math.max(right, block.get(i).right());
        sizes.add(block.get(i).size());
        if (i > 0) {
          steps.add(block.get(i).y() - block.get(i - 1).y());
        }
      }
      steps.sort(null);
      sizes.sort(null);
      // the lower quarter: where most paragraphs are of one line, the median is between them
      float step = steps.isEmpty() ? 0 : steps.get(steps.size() / 4);
      return new Shape(left, right, step, sizes.get(sizes.size() / 2));
    }

    /// Whether the first word of the next line had room on this one.
    boolean isShort(Segment line, Segment next) {
      float letter = next.width() / Math.max(1, next.text().length());
      int word = (next.text() + " ").indexOf(' ') + 1;
      return line.right() + letter * (word + SLACK) < right;
    }
  }

  private boolean begins(Segment last, Segment line, Shape shape) {
    boolean lower = isLower(line.text());
    boolean goesOn = lower && !ENDED.matcher(last.text()).matches();
    if (isHyphened(open)) {
      return false;
    }
    float step = line.y() - last.y();
    if (step > WIDE * Math.max(shape.step, line.size()) || step < 0) {
      return true;
    }
    if (isOtherSize(line.size() / last.size()) || (last.row() || line.row()) && !goesOn) {
      return true;
    }
    if (line.size() > OTHER_SIZE * shape.size && !isCapitals(last.text())) {
      return false;
    }
    return ITEM.matcher(line.text()).matches()
        ? beginsItem(last, line)
        : beginsProse(last, line, shape);
  }

  /// A dash may stand at the beginning of any line.
  private boolean beginsItem(Segment last, Segment line) {
    boolean ended = ENDED.matcher(last.text()).matches();
    boolean dash = "–—-".indexOf(line.text().charAt(0)) >= 0;
    return ended || (dash ? item : !item && !isLower(line.text()));
  }

  private boolean beginsProse(Segment last, Segment line, Shape shape) {
    boolean indented = line.left() - last.left() > 0.8f * line.size();
    if (isLower(line.text())) {
      return shape.isShort(last, line) && ENDED.matcher(last.text()).matches() && indented;
    }
    return (indented && !item) || shape.isShort(last, line);
  }

  private static boolean isCapitals(String words) {
    return words.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isLower(String words) {
    return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
  }

  private static boolean isHyphened(String words) {
    int length = words.length();
    return length > 1
        && "-\u2010\u00AD".indexOf(words.charAt(length - 1)) >= 0
        && Character.isLetter(words.charAt(length - 2));
  }

  private void append(String line) {
    if (isHyphened(open)) {
      boolean soft = open.endsWith("\u00AD");
      String word = soft ? open.substring(0, open.length() - 1) : open;
      open = word + (soft || !isLower(line) ? "" : "\u00AD") + line;
    } else {
      open = open.isEmpty() ? line : open + " " + line;
    }
  }

  private void end() {
    if (!open.isBlank()) {
      paragraphs.add(new Paragraph(open, size));
    }
    open = "";
  }
}
