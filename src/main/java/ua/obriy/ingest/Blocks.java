package ua.obriy.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Collects the blocks of a page in the order of reading.
final class Blocks implements NodeVisitor {
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int linkDepth;
  private Element owner;

  private Blocks(Element root) {
    this.owner = root;
  }

  static List<Block> of(Element root) {
    Blocks visitor = new Blocks(root);
    root.traverse(visitor);
    visitor.flush(root);
    return visitor.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode words -> append(words.getWholeText());
      case Element element when element.nameIs("br") -> flush(owner);
      case Element element when breaks(element) -> {
        flush(element);
        text.append(element.nameIs("li") ? "• " : "");
      }
      case Element element when element.nameIs("a") -> linkDepth++;
      case Element element when element.nameIs("td") || element.nameIs("th") -> append(" ");
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (element.nameIs("a")) {
      linkDepth--;
    } else if (breaks(element)) {
      Element parent = element.parent();
      flush(parent == null ? element : parent);
    }
  }

  /// A table's row is one line, so cells break nothing.
  private static boolean breaks(Element element) {
    return element.isBlock() && !element.nameIs("td") && !element.nameIs("th");
  }

  private void append(String words) {
    text.append(words);
    linked += linkDepth > 0 ? words.strip().length() : 0;
  }

  private void flush(Element next) {
    String line = text.toString().replaceAll("[\\s\u00A0]+", " ").strip();
    if (!line.isEmpty() && !line.equals("•")) {
      blocks.add(new Block(owner, line, linked));
    }
    text.setLength(0);
    linked = 0;
    owner = next;
  }
}
