package ua.obriy.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What a page says of itself: JSON-LD first, then Open Graph, then other metadata, then its looks.
final class PageMetadata {
  private static final int DATES_TO_TRY = 20;
  private static final String AUTHORS =
      "[rel=author],[itemprop=author] [itemprop=name],[itemprop=author],.author,.byline,"
          + "[class*=author]";
  private static final Pattern AUTHOR_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’ʼ-]+\\.?(?:\\s+\\p{Lu}[\\p{L}'’ʼ-]*\\.?){1,3}");

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
    draft.title = new PageTitle(page, linked).text();
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
        page.select("time[itemprop=datePublished], time[pubdate], article time, main time").stream()
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
    return meta(page, name);
  }

  /// The content of the first metadata element of a name.
  static Optional<String> meta(Document page, String name) {
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
