package ua.obriy.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// JSON Feed 1 and 1.1: a document for each item.
final class JsonFeedReader implements FormatReader {
  private static final Pattern VERSION =
      Pattern.compile("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version");
  private static final int WHERE_VERSION_STANDS = 4096;

  @Override
  public String name() {
    return "json-feed";
  }

  @Override
  public boolean reads(Head head) {
    String start = head.start();
    return start.startsWith("{")
        && VERSION
            .matcher(start.substring(0, Math.min(start.length(), WHERE_VERSION_STANDS)))
            .find();
  }

  @Override
  public Readings open(Input input) {
    return Readings.together(input, bytes -> read(input, bytes));
  }

  private List<Reading> read(Input input, byte[] bytes) {
    Object feed;
    try {
      feed = JsonReadings.parse(TextDecoder.decode(bytes, input.charset()).text());
    } catch (JacksonException e) {
      String reason = "стрічку не прочитати: " + Draft.cut(e.getOriginalMessage());
      return List.of(Reading.failed(input.origin(), reason));
    }
    return feed instanceof Map<?, ?> members ? items(input, members) : List.of();
  }

  private List<Reading> items(Input input, Map<?, ?> feed) {
    if (!(feed.get("items") instanceof List<?> items) || items.isEmpty()) {
      return List.of(Reading.skipped(input.origin(), "у стрічці немає записів"));
    }
    FeedEntry.Origin origin = input.feedOrigin(text(feed, "title"), text(feed, "home_page_url"));
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Draft draft = new Draft(input.origin() + ":" + (i + 1), name());
      if (items.get(i) instanceof Map<?, ?> item) {
        entry(item).fill(draft, origin);
        readings.add(new Reading.Parsed(draft));
      } else {
        readings.add(Reading.failed(draft.origin, "запис має бути об'єктом {…}: " + items.get(i)));
      }
    }
    return readings;
  }

  private static FeedEntry entry(Map<?, ?> item) {
    String html = text(item, "content_html");
    String plain = text(item, "content_text");
    String summary = text(item, "summary");
    boolean full = html != null || plain != null;
    String shown = plain == null ? summary : plain;
    Object id = item.get("id");
    return new FeedEntry(
        id == null ? null : id.toString(),
        Stream.of(text(item, "url"), text(item, "external_url"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        Entities.escape(Objects.requireNonNullElse(text(item, "title"), "")),
        html != null ? html : shown == null ? "" : Entities.escape(shown).replace("\n", "<br>"),
        full,
        Stream.of(text(item, "date_published"), text(item, "date_modified"))
            .filter(Objects::nonNull)
            .toList(),
        author(item));
  }

  private static @Nullable String author(Map<?, ?> item) {
    Object authors = item.get("authors");
    Object first = authors instanceof List<?> list && !list.isEmpty() ? list.getFirst() : null;
    Object one = first == null ? item.get("author") : first;
    return one instanceof Map<?, ?> author ? text(author, "name") : null;
  }

  private static @Nullable String text(Map<?, ?> members, String name) {
    return members.get(name) instanceof String text && !text.isBlank() ? text : null;
  }
}
