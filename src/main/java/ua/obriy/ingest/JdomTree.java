package ua.obriy.ingest;

import java.util.Map;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// The tree of jsoup as Rome wants it. Names that JDOM would refuse are left out with what is in
/// them; prefixes that feeds use without declaring them mean what they usually do.
final class JdomTree {
  private static final Map<String, String> USUAL =
      Map.of(
          "dc", "http://purl.org/dc/elements/1.1/",
          "content", "http://purl.org/rss/1.0/modules/content/",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "atom", "http://www.w3.org/2005/Atom");

  /// @throws IllegalArgumentException when the tree has no element
  static org.jdom2.Document of(Document tree) {
    org.jsoup.nodes.Element root = tree.firstElementChild();
    if (root == null) {
      throw new IllegalArgumentException("немає жодного елемента");
    }
    return new org.jdom2.Document(copy(root));
  }

  private static Element copy(org.jsoup.nodes.Element from) {
    Element to = new Element(local(from), namespace(from));
    for (Attribute attribute : from.attributes()) {
      String name = attribute.getKey();
      if (name.equals("xml:base") || name.equals("xml:lang")) {
        to.setAttribute(name.substring(4), clean(attribute.getValue()), Namespace.XML_NAMESPACE);
      } else if (Verifier.checkAttributeName(name) == null) {
        to.setAttribute(name, clean(attribute.getValue()));
      } else if (name.equals("rdf:about") || name.equals("rdf:resource")) {
        Namespace rdf = Namespace.getNamespace("rdf", USUAL.getOrDefault("rdf", ""));
        to.setAttribute(name.substring(4), clean(attribute.getValue()), rdf);
      }
    }
    for (Node child : from.childNodes()) {
      switch (child) {
        case TextNode text -> to.addContent(clean(text.getWholeText()));
        case org.jsoup.nodes.Element element when isNamed(element) -> to.addContent(copy(element));
        default -> {}
      }
    }
    return to;
  }

  private static boolean isNamed(org.jsoup.nodes.Element element) {
    String prefix = prefix(element);
    return Verifier.checkElementName(local(element)) == null
        && (prefix.isEmpty() || Verifier.checkNamespacePrefix(prefix) == null);
  }

  private static String local(org.jsoup.nodes.Element element) {
    return element.tagName().substring(element.tagName().indexOf(':') + 1);
  }

  private static String prefix(org.jsoup.nodes.Element element) {
    return element.tagName().substring(0, Math.max(0, element.tagName().indexOf(':')));
  }

  /// Where none is declared, jsoup gives that of XML itself.
  private static Namespace namespace(org.jsoup.nodes.Element element) {
    String prefix = prefix(element);
    String declared = element.tag().namespace();
    if (!declared.equals(Parser.NamespaceXml) && Verifier.checkNamespaceURI(declared) == null) {
      return Namespace.getNamespace(prefix, declared);
    }
    return prefix.isEmpty()
        ? Namespace.NO_NAMESPACE
        : Namespace.getNamespace(prefix, USUAL.getOrDefault(prefix, "urn:undeclared:" + prefix));
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(Verifier::isXMLCharacter).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private JdomTree() {}
}
