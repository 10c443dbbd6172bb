package ua.obriy.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself: JSON-LD first, then Open Graph, then other metadata, then its looks.
final class PageMetadata {
  private static final String PARTS = "\\s+(?:[|–—»›·/<>-]|::)\\s+|\\s*[|]\\s*";
  private static final int LEAST_WORDS = 3;
  private static final int DATES_TO_TRY = 20;
  private static final String AUTHORS =
      "[rel=author],[itemprop=author] [itemprop=name],[itemprop=author],.author,.byline,"
          + "[class*=author]";
  private static final Pattern AUTHOR_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’ʼ-]+\\.?(?:\\s+\\p{Lu}[\\p{L}'’ʼ-]*\\.?){1,3}");
  private static final String TITLE_SEPARATOR = "\\s+[|–—»·-]\\s+|\\s*[|]\\s*";

  private final Document page;
  private final LinkedData linked;

  private PageMetadata(Document page) {
    this.page = page;
    this.linked = LinkedData.of(page);
  }

  static PageMetadata of(Document page) {
    return new PageMetadata(page);
  }

  void fill(Draft draft) {
    draft.title = title();
    draft.url = url().orElse(null);
    draft.date = statedDate().orElse(null);
    draft.source = source().orElse(null);
    boolean news = linked.isPresent() || meta("og:type").filter("article"::equals).isPresent();
    draft.kind = news ? "news" : null;
    statedAuthor().ifPresent(author -> draft.extra.put("author", author));
  }

  /// What only the looks of the page tell.
  ///
  /// @param bylines the surest first
  void fillFrom(List<Byline> bylines, Draft draft) {
    if (draft.date == null) {
      draft.date =
          bylines.stream()
              .flatMap(byline -> byline.date().stream())
              .findFirst()
              .or(this::shownDate)
              .orElse(null);
    }
    bylines.stream()
        .flatMap(byline -> byline.author().stream())
        .findFirst()
        .ifPresent(author -> draft.extra.putIfAbsent("author", author));
  }

  /// The text of the article as JSON-LD has it, or empty.
  String body() {
    return linked.text("articleBody").map(body -> Jsoup.parse(body).wholeText()).orElse("");
  }

  private Optional<String> statedAuthor() {
    return linked
        .text("author")
        .or(() -> meta("author"))
        .or(() -> meta("article:author").filter(author -> !author.contains("/")))
        .or(this::markedAuthor);
  }

  private Optional<String> markedAuthor() {
    return page.select(AUTHORS).stream()
        .map(element -> Byline.withoutLabel(element.text()))
        .filter(name -> AUTHOR_NAME.matcher(name).matches())
        .findFirst();
  }

  /// The fullest of the headlines that agree; the page's `title` only without the site's name.
  private String title() {
    Optional<String> stated = linked.text("headline").or(() -> meta("og:title"));
    Optional<String> heading = heading(stated.orElseGet(page::title));
    String title = stated.or(() -> heading).orElseGet(this::pageTitle);
    return heading.filter(whole -> agree(whole, title)).map(this::lowered).orElse(title);
  }

  /// A heading set in capitals as the page's `title` writes it.
  private String lowered(String heading) {
    boolean shouted = heading.chars().noneMatch(Character::isLowerCase);
    String title = pageTitle();
    return shouted && Words.bare(title).equals(Words.bare(heading)) ? title : heading;
  }

  /// The heading that is marked as headline or that the stated title agrees with; else the only
  /// one of the first level.
  private Optional<String> heading(String stated) {
    List<String> first = texts("h1");
    return page.select("[itemprop=headline]").stream()
        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
        .filter(text -> !text.isBlank())
        .findFirst()
        .or(() -> agreeing(texts("h1,h2,h3"), stated))
        .or(() -> agreeing(shortLines(), stated))
        .or(() -> first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty());
  }

  private List<String> texts(String selector) {
    return page.select(selector).stream()
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /// Where headings are set in bold only.
  private List<String> shortLines() {
    return Blocks.of(page.body()).stream()
        .filter(block -> block.linked() == 0 && Words.count(block.text()) >= LEAST_WORDS)
        .map(Block::text)
        .toList();
  }

  private static Optional<String> agreeing(List<String> headings, String title) {
    return headings.stream()
        .filter(heading -> agree(heading, title) || isPart(heading, title))
        .max(Comparator.comparingInt(String::length));
  }

  /// The last part of «Рада :: Новини :: Заголовок».
  private static boolean isPart(String heading, String title) {
    String bare = Words.bare(heading);
    return Words.count(heading) >= LEAST_WORDS
        && (Stream.of(title.split(PARTS)).anyMatch(part -> Words.bare(part).equals(bare))
            || Words.bare(title).endsWith(" " + bare));
  }

  /// Whether the heading is the title without the site's name, or before it was cut.
  private static boolean agree(String heading, String title) {
    String bare = Words.bare(heading);
    if (CutTitle.isCut(title.strip())) {
      return CutTitle.completed(title.strip(), List.of(heading)).isPresent();
    }
    return !bare.isEmpty() && Words.bare(title).startsWith(bare);
  }

  private String pageTitle() {
    String title = page.title().strip();
    String site = meta("og:site_name").orElse("");
    String[] parts = title.split(TITLE_SEPARATOR);
    boolean named = parts.length > 1 && (site.isEmpty() || parts[parts.length - 1].equals(site));
    return named
        ? title
            .substring(0, title.lastIndexOf(parts[parts.length - 1]))
            .replaceFirst("[\\s|–—»·-]+$", "")
        : title;
  }

  /// The page's own address; that of a front page is no address of an article.
  private Optional<String> url() {
    return Stream.of(
            page.select("link[rel=canonical]").attr("href"),
            meta("og:url").orElse(""),
            linked.text("url").orElse(""),
            linked.text("mainEntityOfPage").orElse(""))
        .map(String::strip)
        .filter(PageMetadata::isArticleAddress)
        .findFirst();
  }

  private static boolean isArticleAddress(String url) {
    try {
      URI uri = new URI(url);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      String path = uri.getPath() == null ? "" : uri.getPath();
      return web && uri.getHost() != null && (path.length() > 1 || uri.getQuery() != null);
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private Optional<LocalDate> statedDate() {
    Stream<String> stated =
        Stream.of(
                linked.text("datePublished"),
                meta("article:published_time"),
                meta("datePublished"),
                meta("date"),
                meta("pubdate"),
                meta("publish_date"),
                meta("dc.date"),
                meta("dc.date.issued"))
            .flatMap(Optional::stream);
    Stream<String> marked =
        page
            .select("time[itemprop=datePublished], time[pubdate], article time, main time")
            .stream()
            .flatMap(time -> Stream.of(time.attr("datetime"), time.text()));
    return firstDay(Stream.concat(stated, marked));
  }

  private Optional<LocalDate> shownDate() {
    return firstDay(
        page.select("time, [class*=date], [class*=time], [itemprop=datePublished]").stream()
            .limit(DATES_TO_TRY)
            .flatMap(time -> Stream.of(time.attr("datetime"), time.text())));
  }

  private static Optional<LocalDate> firstDay(Stream<String> written) {
    return written.map(Dates::parse).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> source() {
    return meta("og:site_name")
        .or(() -> linked.text("publisher"))
        .or(() -> url().flatMap(PageMetadata::host));
  }

  private static Optional<String> host(String url) {
    return Optional.ofNullable(URI.create(url).getHost())
        .map(host -> host.replaceFirst("^www\\.", ""));
  }

  private Optional<String> meta(String name) {
    return page.select("meta").stream()
        .filter(
            meta ->
                name.equalsIgnoreCase(meta.attr("property"))
                    || name.equalsIgnoreCase(meta.attr("name"))
                    || name.equalsIgnoreCase(meta.attr("itemprop")))
        .map(meta -> meta.attr("content").strip())
        .filter(content -> !content.isEmpty())
        .findFirst();
  }
}
