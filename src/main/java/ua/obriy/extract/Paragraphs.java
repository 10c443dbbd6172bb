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
  private static final float SHORT = 0.8f;
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
    for (int i = 0; i < block.size(); i++) {
      Segment line = block.get(i);
      boolean begins =
          i == 0
              ? !isHyphened(open) && (ENDED.matcher(open).matches() || !isLower(line.text()))
              : begins(block.get(i - 1), line, shape);
      if (begins) {
        end();
        item = ITEM.matcher(line.text()).matches();
        size = line.size();
      }
      append(line.text());
    }
  }

  /// What the lines of a block have in common.
  private record Shape(float left, float right, float step) {
    static Shape of(List<Segment> block) {
      float left = Float.MAX_VALUE;
      float right = 0;
      List<Float> steps = new ArrayList<>();
      for (int i = 0; i < block.size(); i++) {
        left = Math.min(left, block.get(i).left());
        right = Math.max(right, block.get(i).right());
        if (i > 0) {
          steps.add(block.get(i).y() - block.get(i - 1).y());
        }
      }
      steps.sort(null);
      // the lower quarter: where most paragraphs are of one line, the median is between them
      return new Shape(left, right, steps.isEmpty() ? 0 : steps.get(steps.size() / 4));
    }
  }

  private boolean begins(Segment last, Segment line, Shape shape) {
    float step = line.y() - last.y();
    boolean apart = step > WIDE * shape.step || step < 0;
    float ratio = line.size() / last.size();
    boolean lower = isLower(line.text());
    if (apart || last.row() || line.row() || ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE) {
      return !(lower && isHyphened(open));
    }
    if (isHyphened(open)) {
      return false;
    }
    boolean ended = ENDED.matcher(last.text()).matches();
    if (ITEM.matcher(line.text()).matches()) {
      return ended || !item && !lower;
    }
    boolean indented = line.left() - last.left() > 0.8f * line.size();
    boolean isShort = last.right() < shape.left + SHORT * (shape.right - shape.left);
    if (lower) {
      return isShort && ended && indented;
    }
    return (indented && !item) || isShort;
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
