package ua.obriy.ingest;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Field;

/// RSS 0.9x, 1.0, 2.0 and Atom: a document for each entry. Rome understands the tree; the text of
/// dates is taken from the tree where Rome knows no such form.
final class FeedReader implements FormatReader {
  private static final Set<String> ROOTS = Set.of("rss", "rdf:RDF", "RDF", "feed", "atom:feed");
  private static final Set<String> DATES =
      Set.of("pubdate", "dc:date", "published", "issued", "updated", "modified", "dcterms:created");

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public String version() {
    return "1, rome 2.1.0";
  }

  @Override
  public boolean reads(Head head) {
    return ROOTS.contains(XmlTree.rootOf(head));
  }

  @Override
  public Readings open(Input input) {
    return Readings.together(input, bytes -> read(input, bytes));
  }

  private List<Reading> read(Input input, byte[] bytes) {
    TextDecoder.Decoded decoded = XmlTree.decode(bytes, input);
    try {
      Document tree = XmlTree.parse(decoded);
      SyndFeed feed = new SyndFeedInput().build(JdomTree.of(tree));
      return readings(input, new Feed(feed, tree, decoded));
    } catch (FeedException | IllegalArgumentException e) {
      String reason = "стрічку не прочитати: " + Draft.cut(String.valueOf(e.getMessage()));
      return List.of(Reading.failed(input.origin(), reason));
    } catch (Faults.RefusedException e) {
      return List.of(Reading.failed(input.origin(), String.valueOf(e.getMessage())));
    }
  }

  private record Feed(SyndFeed feed, Document tree, TextDecoder.Decoded decoded) {}

  private List<Reading> readings(Input input, Feed read) {
    SyndFeed feed = read.feed();
    FeedEntry.Origin origin = input.feedOrigin(text(feed.getTitle()), feed.getLink());
    List<Element> elements = read.tree().select("item, entry, atom|entry");
    List<Reading> readings = new ArrayList<>();
    List<SyndEntry> entries = feed.getEntries();
    for (int i = 0; i < entries.size(); i++) {
      Element element = elements.size() == entries.size() ? elements.get(i) : null;
      Draft draft = new Draft(input.origin() + ":" + (i + 1), name());
      if (read.decoded().inferred()) {
        draft.note("charset", Field.TEXT, read.decoded().charset(), "UTF-8");
      }
      entry(entries.get(i), element).fill(draft, origin);
      readings.add(new Reading.Parsed(draft));
    }
    return readings.isEmpty()
        ? List.of(Reading.skipped(input.origin(), "у стрічці немає записів"))
        : readings;
  }

  private static FeedEntry entry(SyndEntry entry, @Nullable Element element) {
    Optional<SyndContent> full =
        entry.getContents().stream().filter(FeedReader::isFilled).findFirst();
    Optional<SyndContent> summary =
        Optional.ofNullable(entry.getDescription()).filter(FeedReader::isFilled);
    SyndContent title = entry.getTitleEx();
    return new FeedEntry(
        blankless(entry.getUri()),
        blankless(entry.getLink()),
        title == null ? String.valueOf(text(entry.getTitle())) : html(title),
        full.or(() -> summary).map(FeedReader::html).orElse(""),
        full.isPresent(),
        dates(entry, element),
        blankless(entry.getAuthor()));
  }

  private static boolean isFilled(SyndContent content) {
    return content.getValue() != null && !content.getValue().isBlank();
  }

  /// Plain text as HTML; what names no type is HTML by custom.
  private static String html(SyndContent content) {
    String value = text(content.getValue());
    boolean plain = "text".equals(content.getType()) || "text/plain".equals(content.getType());
    return plain ? Entities.escape(value).replace("\n", "<br>") : value;
  }

  private static List<String> dates(SyndEntry entry, @Nullable Element element) {
    Stream<String> written =
        element == null
            ? Stream.empty()
            : element.children().stream()
                .filter(child -> DATES.contains(child.tagName().toLowerCase(java.util.Locale.ROOT)))
                .map(Element::text);
    Stream<String> understood =
        Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
            .filter(Objects::nonNull)
            .map(Date::toInstant)
            .map(Instant::toString)
            .map(instant -> instant.replace("Z", "+00:00"));
    return Stream.concat(written, understood).filter(date -> !date.isBlank()).toList();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String blankless(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
