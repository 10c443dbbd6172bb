package ua.obriy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// Sets made-up paragraphs in columns as a press does: the slow, obvious opposite of [Columns] and
/// [Paragraphs].
final class TypesetPage {
  private static final float SIZE = 10;
  private static final float LETTER = 5;
  private static final float STEP = 12;
  private static final float GUTTER = 22;
  private static final float TOP = 100;
  private static final String LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";

  private final Random random;
  private final List<Segment> segments = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final int columns;
  private final int width;
  private final boolean indented;

  private TypesetPage(Random random) {
    this.random = random;
    this.columns = 1 + random.nextInt(3);
    this.width = 110 / columns - 4;
    this.indented = random.nextBoolean();
  }

  static TypesetPage of(Random random) {
    TypesetPage page = new TypesetPage(random);
    page.set();
    return page;
  }

  /// As [PdfGlyphs] gives them.
  List<Segment> segments() {
    return segments.stream()
        .sorted(Comparator.comparingDouble(Segment::y).thenComparingDouble(Segment::left))
        .toList();
  }

  /// What a reader reads, in the order of reading.
  List<String> paragraphs() {
    return paragraphs;
  }

  private void set() {
    for (int column = 0; column < columns; column++) {
      float left = 50 + column * (width * LETTER + GUTTER);
      float y = TOP;
      for (int count = 2 + random.nextInt(3); count > 0; count--) {
        y = paragraph(left, y) + (indented ? STEP : 2 * STEP);
      }
    }
  }

  /// @return the baseline of its last line
  private float paragraph(float left, float y) {
    StringBuilder read = new StringBuilder();
    StringBuilder line = new StringBuilder(indented ? "    " : "");
    float at = y;
    int words = 25 + random.nextInt(30);
    for (int i = 0; i < words; i++) {
      String word = word(i == 0, i == words - 1);
      int room = width - line.length() - (line.toString().isBlank() ? 0 : 1);
      if (word.length() > room) {
        int cut = Math.min(room - 1, word.length() - 3);
        boolean hyphen = cut >= 2 && random.nextInt(3) == 0;
        if (hyphen) {
          add(line, word.substring(0, cut) + "-");
          add(read, word.substring(0, cut) + "-\u00AD" + word.substring(cut));
        }
        end(line, left, at);
        at += STEP;
        add(line, hyphen ? word.substring(cut) : word);
        if (hyphen) {
          continue;
        }
      } else {
        add(line, word);
      }
      add(read, word);
    }
    end(line, left, at);
    paragraphs.add(read.toString());
    return at;
  }

  private static void add(StringBuilder line, String word) {
    line.append(line.toString().isBlank() ? "" : " ").append(word);
  }

  private void end(StringBuilder line, float left, float y) {
    int indent = line.length() - line.toString().stripLeading().length();
    float from = left + indent * LETTER;
    String words = line.toString().strip();
    segments.add(new Segment(words, from, from + words.length() * LETTER, y, SIZE, false));
    line.setLength(0);
  }

  private String word(boolean first, boolean last) {
    StringBuilder word = new StringBuilder();
    for (int left = 2 + random.nextInt(9); left > 0; left--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    if (first || random.nextInt(9) == 0) {
      word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    }
    return last ? word + "." : word.toString();
  }
}
