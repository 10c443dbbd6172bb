package ua.obriy.ingest;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The prose of a page without menus, teasers, buttons and the like.
///
/// First goes what its element, role or class declares to be no article, unless it holds much of
/// the page's text. Then the smallest element that still holds most of the prose (long sentences
/// with few links) is the article; of its blocks those that are mostly links go.
final class ArticleBody {
  private static final String NO_ARTICLE =
      "script,style,noscript,template,svg,iframe,object,form,nav,aside,footer,button,select,textarea,"
          + "dialog,[hidden],[aria-hidden=true],[role=navigation],[role=banner],[role=contentinfo],"
          + "[role=complementary],[role=search],[role=dialog]";
  private static final Pattern NO_ARTICLE_NAME =
      Pattern.compile(
          "(?i)(?:^|[-_\\s])(?:nav|navbar|menu|sidebar|footer|breadcrumbs?|share|sharing|social|socials"
              + "|related|comments?|cookies?|banner|advert|ads?|promo|subscribe|newsletter|popup|modal"
              + "|widget|pagination|pager|tags?|recommended|recommendations?|(?:site|page|top)-?header"
              + "|hidden|sr-only|screen-reader-text)(?:[-_\\s]|$)");
  private static final Pattern FRAME = Pattern.compile("html|body|main|article");
  private static final double TOO_MUCH = 0.4;
  private static final double MOST = 0.8;

  private final Element body;

  /// Takes the page over and removes from it.
  ArticleBody(Document page) {
    this.body = page.body();
  }

  /// One line for a paragraph, heading, list item or row of a table.
  String text() {
    body.select("script,style,noscript,template,svg").remove();
    int whole = body.text().length();
    for (Element element : body.select("*")) {
      boolean gone = element.is(NO_ARTICLE) || isNamedSo(element) || isHeaderOfPage(element);
      if (gone && element.parent() != null && element.text().length() <= TOO_MUCH * whole) {
        element.remove();
      }
    }
    return Blocks.of(article()).stream()
        .filter(block -> !block.isLinks())
        .map(Block::text)
        .collect(Collectors.joining("\n"));
  }

  private static boolean isNamedSo(Element element) {
    return !FRAME.matcher(element.normalName()).matches()
        && (NO_ARTICLE_NAME.matcher(element.className()).find()
            || NO_ARTICLE_NAME.matcher(element.id()).find());
  }

  private static boolean isHeaderOfPage(Element element) {
    return element.nameIs("header") && element.closest("article,main") == null;
  }

  /// Follows the child that holds most of the prose until none does.
  private Element article() {
    Map<Element, Integer> weights = weights();
    Element best = body;
    Element next = body;
    while (next != null) {
      best = next;
      double needed = MOST * weights.getOrDefault(best, 0);
      next =
          best.children().stream()
              .filter(child -> needed > 0 && weights.getOrDefault(child, 0) >= needed)
              .filter(child -> !child.nameIs("p"))
              .findFirst()
              .orElse(null);
    }
    return best;
  }

  private Map<Element, Integer> weights() {
    Map<Element, Integer> weights = new IdentityHashMap<>();
    List<Block> blocks = Blocks.of(body);
    for (Block block : blocks) {
      int weight = block.weight();
      for (Element holder = block.owner(); weight > 0 && holder != null; holder = holder.parent()) {
        weights.merge(holder, weight, Integer::sum);
      }
    }
    return weights;
  }
}
