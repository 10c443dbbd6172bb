package ua.obriy.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The prose of a page without menus, teasers, buttons and the like.
///
/// First goes what its element, role or class declares to be no article, unless it holds much of
/// the page's text. Then [ArticleFrame] finds the headline and [ArticleBlocks] the article below
/// it, of which those blocks go that tell its day and author, that are mostly links, with the
/// labels over them, and [Appeals].
final class ArticleBody {
  private static final String NO_ARTICLE =
      "script,style,noscript,template,svg,iframe,object,form,nav,aside,footer,button,select,textarea,"
          + "dialog,amp-sidebar,amp-ad,[style~=display\\s*:\\s*none],[hidden],[aria-hidden=true],[role=navigation],[role=banner],"
          + "[role=contentinfo],[role=complementary],[role=search],[role=dialog]";
  private static final Pattern NO_ARTICLE_NAME =
      Pattern.compile(
          "(?i)(?:^|[-_\\s])(?:nav|navbar|menu|sidebar|footer|breadcrumbs?|share|sharing|social|socials"
              + "|related|comments?|disqus|cookies?|consent|gdpr|banner|advert|ads?|promo|subscribe|subscription|sign-?up"
              + "|newsletter|popup|modal|overlay|widget|pagination|pager|pagenav|tags?|recommended"
              + "|recommendations?|similar|read-?also|also-?read|read-?more|(?:site|page|top)-?header"
              + "|post-?navigation|(?:post|user)-?profile|foot|ft|ftr|bottom|colophon|copyrights?|author-?(?:box|bio|card)|about-?author|hidden|sr-only"
              + "|visually-hidden|screen-reader-text|skip-?links?)(?:[-_\\s]|$)");
  /// Posts below the first one are answers to it.
  private static final String ANSWERS =
      ".post ~ .post,.message ~ .message,.reply,.answer ~ .answer";

  private static final Pattern FRAME = Pattern.compile("html|body|main|article");
  private static final double TOO_MUCH = 0.4;
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_INVITATION = 300;

  private final Element body;
  private final String title;

  /// Takes the page over and removes from it.
  ///
  /// @param title the headline as the page's metadata tell it, or empty
  ArticleBody(Document page, String title) {
    this.body = page.body();
    this.title = title;
    removeFurniture();
  }

  /// One line for a paragraph, heading, list item or row of a table.
  ///
  /// @param author whose name above the text is no part of it
  String text(String author) {
    return article(author).stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  private void removeFurniture() {
    body.select("script,style,noscript,template,svg").remove();
    int whole = body.text().length();
    removeForms();
    Set<Element> guarded = headlineAndAround();
    for (Element element : body.select("*")) {
      boolean gone = element.is(NO_ARTICLE) || isNamedSo(element) || isHeaderOfPage(element);
      gone &= !guarded.contains(element);
      if (gone && element.parent() != null && element.text().length() <= TOO_MUCH * whole) {
        element.remove();
      }
    }
    body.select(ANSWERS).remove();
    body.select(".toc,#toc").remove();
  }

  /// A form goes with the box that invites to fill it in.
  private void removeForms() {
    for (Element form : body.select("form")) {
      Element box = form.parent();
      boolean small = box != null && box != body && box.text().length() <= LONGEST_INVITATION;
      if (small && box.selectFirst("h1") == null) {
        box.remove();
      }
    }
  }

  private Set<Element> headlineAndAround() {
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    String bare = Words.bare(title);
    for (Element heading : body.select("h1,h2,h3")) {
      if (!bare.isEmpty() && Words.bare(heading.text()).equals(bare)) {
        around.add(heading);
        around.addAll(heading.parents());
        return around;
      }
    }
    return around;
  }

  private static boolean isNamedSo(Element element) {
    return !FRAME.matcher(element.normalName()).matches()
        && (NO_ARTICLE_NAME.matcher(element.className()).find()
            || NO_ARTICLE_NAME.matcher(element.id()).find());
  }

  private static boolean isHeaderOfPage(Element element) {
    return element.nameIs("header") && element.closest("article,main") == null;
  }

  private List<Block> article(String author) {
    List<Block> all = Blocks.of(body);
    ArticleFrame frame = new ArticleFrame(body, all);
    int headline = frame.headline(title);
    List<Block> below = all.subList(headline + 1, all.size());
    List<Block> found = headline < 0 ? List.of() : new ArticleBlocks(below).find();
    if (found.isEmpty()) {
      Element holder = frame.withMostProse();
      found = below.stream().filter(block -> block.isInside(holder)).toList();
    }
    return kept(withoutByline(found, author));
  }

  /// Above the first paragraph only what says nothing of the page stays.
  private static List<Block> withoutByline(List<Block> blocks, String author) {
    List<Block> kept = new ArrayList<>();
    boolean prose = false;
    for (Block block : blocks) {
      String line = block.text();
      boolean signed = line.length() <= LONGEST_LABEL && Byline.isSigned(line, author);
      boolean about = signed || (prose ? Byline.isSignature(line) : Byline.isAbout(line));
      prose |= !about && block.weight() > 0;
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
