package ua.obriy.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself: JSON-LD first, then Open Graph, then other metadata, then its looks.
final class PageMetadata {
  private static final int DATES_TO_TRY = 20;
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
    draft.date = date().orElse(null);
    draft.source = source().orElse(null);
    boolean news = linked.isPresent() || meta("og:type").filter("article"::equals).isPresent();
    draft.kind = news ? "news" : null;
    linked
        .text("author")
        .or(() -> meta("author"))
        .ifPresent(author -> draft.extra.put("author", author));
  }

  /// The fullest of the headlines that agree; the page's `title` only without the site's name.
  private String title() {
    Optional<String> heading = heading();
    String title =
        linked
            .text("headline")
            .or(() -> meta("og:title"))
            .or(() -> heading)
            .orElseGet(this::pageTitle);
    return heading.filter(whole -> agree(whole, title)).orElse(title);
  }

  private Optional<String> heading() {
    List<String> found =
        page.select("h1").stream().map(Element::text).filter(text -> !text.isBlank()).toList();
    return page.select("[itemprop=headline]").stream()
        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
        .filter(text -> !text.isBlank())
        .findFirst()
        .or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : likeTitle(found));
  }

  private Optional<String> likeTitle(List<String> headings) {
    return headings.stream().filter(heading -> agree(heading, page.title())).findFirst();
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

  private Optional<LocalDate> date() {
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
            .select("time[itemprop=datePublished], time[pubdate], article time, main time, time")
            .stream()
            .flatMap(time -> Stream.of(time.attr("datetime"), time.text()));
    Stream<String> shown =
        page.select("[class*=date], [class*=time], [itemprop=datePublished]").stream()
            .limit(DATES_TO_TRY)
            .map(Element::text);
    return Stream.of(stated, marked, shown)
        .flatMap(words -> words)
        .map(Dates::parse)
        .flatMap(Optional::stream)
        .findFirst();
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
