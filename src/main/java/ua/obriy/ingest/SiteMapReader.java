package ua.obriy.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A site map without the site: documents of the titles that a map of news tells, and how many
/// pages there are besides. The pages themselves are no matter of a file's reader.
final class SiteMapReader implements FormatReader {
  @Override
  public String name() {
    return "sitemap";
  }

  @Override
  public boolean reads(Head head) {
    return Set.of(SiteMap.PAGES, SiteMap.MAPS).contains(XmlTree.rootOf(head));
  }

  @Override
  public Readings open(Input input) {
    return Readings.together(input, bytes -> read(input, bytes));
  }

  private List<Reading> read(Input input, byte[] bytes) {
    Document tree = XmlTree.parse(XmlTree.decode(bytes, input));
    List<Reading> readings = new ArrayList<>();
    for (Element news : tree.getElementsByTag("news:news")) {
      Element page = news.parent();
      Optional<String> title = SiteMap.child(news, "news:title");
      if (page != null && title.isPresent()) {
        readings.add(titleOf(page, news, input.origin() + ":" + (readings.size() + 1)));
      }
    }
    SiteMap map = SiteMap.of(tree);
    int bare = map.links().size() - readings.size();
    if (bare > 0 || readings.isEmpty()) {
      String what = map.index() ? "інших карт" : "сторінок";
      String reason =
          "карта сайту без текстів: " + what + " – " + bare + "; їх читає obriy index АДРЕСА";
      readings.add(Reading.skipped(input.origin(), reason));
    }
    return readings;
  }

  private Reading titleOf(Element page, Element news, String origin) {
    Draft draft = new Draft(origin, name());
    draft.url = SiteMap.child(page, "loc").orElse(null);
    draft.title = SiteMap.child(news, "news:title").orElse("");
    draft.kind = "news";
    draft.date = SiteMap.child(news, "news:publication_date").flatMap(Dates::parse).orElse(null);
    for (Element publication : news.getElementsByTag("news:publication")) {
      draft.source = SiteMap.child(publication, "news:name").orElse(null);
    }
    draft.extra.put(FeedEntry.TEASER, true);
    return new Reading.Parsed(draft);
  }
}
