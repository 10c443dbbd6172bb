package ua.obriy.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The prose of a page without menus, teasers, buttons and the like.
///
/// First goes what its element, role or class declares to be no article, unless it holds much of
/// the page's text. Then [ArticleFrame] finds the article; of its blocks those go that stand above
/// the headline, that tell its day and author, that are mostly links, with the labels over them, and
/// [Appeals].
final class ArticleBody {
  private static final String NO_ARTICLE =
      "script,style,noscript,template,svg,iframe,object,form,nav,aside,footer,button,select,textarea,"
          + "dialog,amp-sidebar,amp-ad,[hidden],[aria-hidden=true],[role=navigation],[role=banner],"
          + "[role=contentinfo],[role=complementary],[role=search],[role=dialog]";
  private static final Pattern NO_ARTICLE_NAME =
      Pattern.compile(
          "(?i)(?:^|[-_\\s])(?:nav|navbar|menu|sidebar|footer|breadcrumbs?|share|sharing|social|socials"
              + "|related|comments?|disqus|cookies?|consent|gdpr|banner|advert|ads?|promo|subscribe"
              + "|newsletter|popup|modal|overlay|widget|pagination|pager|pagenav|tags?|recommended"
              + "|recommendations?|similar|read-?also|also-?read|read-?more|(?:site|page|top)-?header"
              + "|post-?navigation|author-?(?:box|bio|card)|about-?author|hidden|sr-only"
              + "|visually-hidden|screen-reader-text|skip-?links?)(?:[-_\\s]|$)");
  private static final Pattern FRAME = Pattern.compile("html|body|main|article");
  private static final double TOO_MUCH = 0.4;
  private static final int LONGEST_LABEL = 60;

  private final Element body;
  private final String title;

  /// Takes the page over and removes from it.
  ///
  /// @param title the headline as the page's metadata tell it, or empty
  ArticleBody(Document page, String title) {
    this.body = page.body();
    this.title = title;
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
    return article().stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  private static boolean isNamedSo(Element element) {
    return !FRAME.matcher(element.normalName()).matches()
        && (NO_ARTICLE_NAME.matcher(element.className()).find()
            || NO_ARTICLE_NAME.matcher(element.id()).find());
  }

  /// The head of an article holds the headline, that of a page the menu.
  private static boolean isHeaderOfPage(Element element) {
    return element.nameIs("header")
        && element.closest("article,main") == null
        && element.selectFirst("h1") == null;
  }

  private List<Block> article() {
    List<Block> all = Blocks.of(body);
    ArticleFrame frame = new ArticleFrame(body, all);
    int headline = frame.headline(title);
    Element holder = frame.find(headline);
    List<Block> inside =
        all.subList(headline < 0 ? 0 : headline, all.size()).stream()
            .filter(block -> block.isInside(holder))
            .toList();
    return kept(headline < 0 ? inside : withoutByline(inside));
  }

  /// Above the first paragraph only what says nothing of the page stays.
  private static List<Block> withoutByline(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    boolean prose = false;
    for (Block block : blocks) {
      boolean about = !prose && Byline.isAbout(block.text());
      prose |= !about && block.weight() > 0 && !kept.isEmpty();
      if (!about) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static List<Block> kept(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (Appeals.isOfOthers(block.text()) && isHeading(block)) {
        return kept;
      }
      boolean links = block.isLinks();
      if (links && !kept.isEmpty() && isLabelOver(kept.getLast(), block)) {
        kept.removeLast();
      }
      if (!links && !Appeals.isAppeal(block.text())) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static boolean isHeading(Block block) {
    return block.linked() == 0 && !block.text().contains(": ");
  }

  /// A label that links follow is the heading of a list of links.
  private static boolean isLabelOver(Block label, Block links) {
    return label.weight() == 0
        && label.linked() == 0
        && label.text().length() <= LONGEST_LABEL
        && label.owner() != links.owner()
        && label.owner().normalName().matches("h[2-6]|b|strong|div|span|dt");
  }
}
