package ua.obriy.http;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// RSS 2.0 and JSON Feed 1.1.
enum FeedFormat {
  RSS("application/rss+xml; charset=utf-8") {
    @Override
    byte[] write(Feed feed) {
      StringBuilder xml = new StringBuilder();
      xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      xml.append("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"");
      xml.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n");
      element(xml, "title", feed.title());
      element(xml, "link", feed.page());
      element(xml, "description", feed.title());
      element(xml, "language", "uk");
      xml.append("<atom:link href=\"").append(Xml.text(feed.self()));
      xml.append("\" rel=\"self\" type=\"application/rss+xml\"/>\n");
      ZonedDateTime newest = feed.newest();
      if (newest != null) {
        element(xml, "pubDate", RFC_822.format(newest));
      }
      feed.items().forEach(item -> item(xml, item));
      return xml.append("</channel>\n</rss>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
  },
  JSON("application/feed+json; charset=utf-8") {
    @Override
    byte[] write(Feed feed) {
      return Json.bytes(
          Json.object(
              "version",
              "https://jsonfeed.org/version/1.1",
              "title",
              feed.title(),
              "home_page_url",
              feed.page(),
              "feed_url",
              feed.self(),
              "language",
              "uk",
              "items",
              feed.items().stream().map(FeedFormat::item).toList()));
    }
  };

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

  /// The media type.
  final String type;

  FeedFormat(String type) {
    this.type = type;
  }

  abstract byte[] write(Feed feed);

  /// The end of the address.
  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static void item(StringBuilder xml, Feed.Item item) {
    xml.append("<item>\n");
    element(xml, "title", item.title());
    element(xml, "link", item.url());
    xml.append("<guid isPermaLink=\"false\">").append(Xml.text(item.id())).append("</guid>\n");
    ZonedDateTime date = item.date();
    if (date != null) {
      element(xml, "pubDate", RFC_822.format(date));
    }
    if (item.source() != null) {
      element(xml, "dc:creator", item.source());
    }
    item.tags().forEach(tag -> element(xml, "category", tag));
    // readers take a description for HTML: the text is escaped for that first
    element(xml, "description", Xml.text(item.summary()).replace("\n", "<br>"));
    xml.append("</item>\n");
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>').append(Xml.text(text));
    xml.append("</").append(name).append(">\n");
  }

  private static Map<String, Object> item(Feed.Item item) {
    Map<String, Object> json =
        Json.object(
            "id", item.id(),
            "url", item.url(),
            "title", item.title(),
            "content_text", item.summary(),
            "tags", item.tags());
    ZonedDateTime date = item.date();
    if (date != null) {
      json.put("date_published", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date));
    }
    if (item.source() != null) {
      json.put("authors", List.of(Map.of("name", item.source())));
    }
    return json;
  }
}
