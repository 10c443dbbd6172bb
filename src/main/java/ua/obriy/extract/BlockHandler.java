package ua.obriy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Makes lines of the XHTML that Tika's parsers tell: one for each paragraph, heading, item of a
/// list and row of a table; cells are divided by ` | `.
final class BlockHandler extends DefaultHandler {
  private static final int DEEPEST = 500;
  private static final Set<String> BLOCKS =
      Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "table", "br", "body");
  private static final Set<String> SILENT = Set.of("head", "script", "style", "title");

  private final Sink sink;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private @Nullable String heading;
  private int headingLine = -1;
  private int depth;
  private int silent;
  private int cells;
  private boolean cellBegins;

  BlockHandler(Sink sink) {
    this.sink = sink;
  }

  /// A refusal on its way through a SAX parser.
  static final class RefusedException extends SAXException {
    private static final long serialVersionUID = 1L;
    final transient ExtractionException reason;

    RefusedException(ExtractionException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  static void checkDepth(int depth) throws SAXException {
    if (depth > DEEPEST) {
      throw new RefusedException(ExtractionException.failed(Refusals.TOO_DEEP));
    }
  }

  /// The first heading, null when there is none.
  @Nullable String heading() {
    return heading;
  }

  /// The lines, without the first heading when that is the title of the document.
  String text(@Nullable String title) {
    endLine();
    List<String> kept = new ArrayList<>(lines);
    if (headingLine >= 0 && lines.get(headingLine).equals(title)) {
      kept.remove(headingLine);
    }
    return String.join("\n", kept);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    checkDepth(++depth);
    silent += SILENT.contains(name) ? 1 : 0;
    if (name.equals("td") || name.equals("th")) {
      cells++;
      cellBegins = true;
    } else if (BLOCKS.contains(name)) {
      endLine();
      if (name.equals("li")) {
        line.append("• ");
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    depth--;
    silent -= SILENT.contains(name) ? 1 : 0;
    if (name.equals("td") || name.equals("th")) {
      cells--;
    } else if (isHeading(name) && heading == null && cells == 0 && !line.toString().isBlank()) {
      endLine();
      headingLine = lines.size() - 1;
      heading = lines.getLast();
    } else if (BLOCKS.contains(name)) {
      endLine();
    }
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (silent > 0) {
      return;
    }
    try {
      sink.count(length);
    } catch (ExtractionException e) {
      throw new RefusedException(e);
    }
    if (cellBegins && !new String(text, start, length).isBlank()) {
      cellBegins = false;
      line.append(line.toString().isBlank() ? "" : " | ");
    }
    line.append(text, start, length);
  }

  @Override
  public void ignorableWhitespace(char[] text, int start, int length) {
    line.append(' ');
  }

  /// Inside a cell a paragraph is but a space.
  private void endLine() {
    if (cells > 0) {
      line.append(' ');
      return;
    }
    String words = line.toString().replaceAll("[\\s\u00A0]+", " ").strip();
    line.setLength(0);
    if (!words.isEmpty() && !words.equals("•")) {
      lines.add(words);
    } else if (words.equals("•")) {
      // the paragraph of this item follows
      line.append("• ");
    }
  }
}
