package ua.obriy.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/// XML as it is met on the web: read by jsoup, which forgives faults and knows no DTD, so that
/// entities of a document's own are never replaced and nothing is loaded from elsewhere.
final class XmlTree {
  private static final int DEEPEST = 200;
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]+)");
  private static final Pattern BEFORE_ROOT =
      Pattern.compile(
          "(?s)\\A\\s*+(?:<\\?.*?\\?>\\s*+|<!--.*?-->\\s*+"
              + "|<!DOCTYPE[^\\[>]*+(?:\\[.*?\\]\\s*+)?>\\s*+)*+<([A-Za-z][\\w:.-]*+)");

  /// Name of the first element, empty when the text is no XML.
  static String rootOf(Head head) {
    if (!head.start().startsWith("<")) {
      return "";
    }
    Matcher root = BEFORE_ROOT.matcher(head.text());
    return root.find() ? root.group(1) : "";
  }

  static Document parse(TextDecoder.Decoded decoded) {
    String text = decoded.text().replaceFirst("\\A\\s+", "");
    Document tree = Jsoup.parse(text, "", Parser.xmlParser());
    tree.traverse(XmlTree::refuseDeep);
    return tree;
  }

  private static void refuseDeep(Node node, int depth) {
    if (depth > DEEPEST) {
      throw new Faults.RefusedException("XML вкладено надто глибоко: понад " + DEEPEST);
    }
  }

  static TextDecoder.Decoded decode(byte[] bytes, Input input) {
    Matcher declared = DECLARED.matcher(input.head().text());
    return TextDecoder.decode(bytes, declared.find() ? declared.group(1) : input.charset());
  }

  private XmlTree() {}
}
