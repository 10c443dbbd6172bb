package ua.obriy.ingest;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The addresses that a site lists of its pages (sitemaps.org).
///
/// @param index the links lead to other site maps
/// @param links in the order of the file, each address once
public record SiteMap(boolean index, List<Link> links) {
  static final String PAGES = "urlset";
  static final String MAPS = "sitemapindex";

  /// @param modified day or moment as it stands there
  public record Link(String address, @Nullable String modified) {}

  /// Empty when the bytes are no site map.
  ///
  /// @throws IllegalArgumentException when it cannot be read; the message is Ukrainian
  public static Optional<SiteMap> of(byte[] bytes) {
    Head head =
        Head.of(
            bytes.length > Head.SIZE ? java.util.Arrays.copyOf(bytes, Head.SIZE) : bytes, false);
    String root = XmlTree.rootOf(head);
    if (!root.equals(PAGES) && !root.equals(MAPS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(XmlTree.parse(TextDecoder.decode(bytes, null))));
    } catch (Faults.RefusedException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  static SiteMap of(Document tree) {
    boolean index = !tree.getElementsByTag(MAPS).isEmpty();
    List<Link> links =
        tree.getElementsByTag(index ? "sitemap" : "url").stream()
            .map(
                entry ->
                    new Link(child(entry, "loc").orElse(""), child(entry, "lastmod").orElse(null)))
            .filter(link -> !link.address().isEmpty())
            .distinct()
            .toList();
    return new SiteMap(index, links);
  }

  static Optional<String> child(Element entry, String name) {
    return entry.children().stream()
        .filter(child -> child.tagName().equals(name))
        .map(child -> child.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
