package ua.obriy.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The letters of a page as [Segment]s, from above to below and from left to right.
final class PdfGlyphs extends PDFTextStripper {
  /// In sizes of letters: a gap that parts words, a gap that parts columns.
  private static final float WORD_GAP = 0.17f;

  private static final float COLUMN_GAP = 0.95f;

  private final Sink sink;
  private List<TextPosition> glyphs = new ArrayList<>();

  PdfGlyphs(Sink sink) {
    this.sink = sink;
    setShouldSeparateByBeads(false);
  }

  /// @param page from 1
  List<Segment> page(PDDocument document, int page) throws IOException, ExtractionException {
    glyphs = new ArrayList<>();
    setStartPage(page);
    setEndPage(page);
    writeText(document, Writer.nullWriter());
    sink.count(glyphs.size());
    Map<Float, List<TextPosition>> directions = new TreeMap<>();
    for (TextPosition glyph : glyphs) {
      directions.computeIfAbsent(glyph.getDir(), _ -> new ArrayList<>()).add(glyph);
    }
    // text that stands across is a mark at the margin or a sheet turned as a whole
    return directions.values().stream()
        .max(Comparator.comparingInt(List::size))
        .map(PdfGlyphs::segments)
        .orElse(List.of());
  }

  @Override
  protected void writePage() {
    charactersByArticle.forEach(glyphs::addAll);
  }

  private static List<Segment> segments(List<TextPosition> glyphs) {
    List<TextPosition> ordered = new ArrayList<>(glyphs);
    ordered.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<Segment> segments = new ArrayList<>();
    List<TextPosition> line = new ArrayList<>();
    for (TextPosition glyph : ordered) {
      if (!line.isEmpty() && isBelow(glyph, line.getFirst())) {
        cut(line, segments);
        line.clear();
      }
      line.add(glyph);
    }
    cut(line, segments);
    return segments;
  }

  private static boolean isBelow(TextPosition glyph, TextPosition first) {
    float size = Math.max(sizeOf(glyph), sizeOf(first));
    return glyph.getYDirAdj() - first.getYDirAdj() > 0.35f * size;
  }

  private static float sizeOf(TextPosition glyph) {
    // with the scale of the page, unlike the size of the font
    return Math.max(1, Math.abs(glyph.getYScale()));
  }

  private static void cut(List<TextPosition> line, List<Segment> segments) {
    line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    Run run = new Run();
    for (TextPosition glyph : line) {
      if (run.isApart(glyph)) {
        run.end(segments);
        run = new Run();
      }
      run.add(glyph);
    }
    run.end(segments);
  }

  /// A segment while it grows.
  private static final class Run {
    private final StringBuilder text = new StringBuilder();
    private float left = Float.MAX_VALUE;
    private float right;
    private float y;
    private float size;
    private boolean space;

    boolean isApart(TextPosition glyph) {
      boolean blank = glyph.getUnicode().isBlank();
      return !text.isEmpty()
          && !blank
          && glyph.getXDirAdj() - right > COLUMN_GAP * Math.max(size, sizeOf(glyph));
    }

    void add(TextPosition glyph) {
      if (glyph.getUnicode().isBlank()) {
        space = true;
        return;
      }
      float gap = glyph.getXDirAdj() - right;
      if (!text.isEmpty() && (space || gap > WORD_GAP * sizeOf(glyph))) {
        text.append(' ');
      }
      space = false;
      text.append(glyph.getUnicode());
      left = Math.min(left, glyph.getXDirAdj());
      right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
      y = Math.max(y, glyph.getYDirAdj());
      size = Math.max(size, sizeOf(glyph));
    }

    void end(List<Segment> segments) {
      if (!text.toString().isBlank()) {
        segments.add(new Segment(text.toString(), left, right, y, size, false));
      }
    }
  }
}
