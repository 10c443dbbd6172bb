package ua.obriy.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.obriy.extract.Part;
import ua.obriy.model.Field;

/// A document of one text, or the pages of one, which share title and date: each is a document of
/// its own and part of the whole.
final class PageReadings implements Readings {
  private final String origin;
  private final String format;
  private final String words;
  private final Deque<Draft> drafts = new ArrayDeque<>();

  PageReadings(String origin, String format, List<Part.Text> pages) {
    this.origin = origin;
    this.format = format;
    this.words = pages.stream().map(Part.Text::text).collect(Collectors.joining("\n"));
    Draft first = draft(pages.getFirst());
    PageText.name(first);
    if (first.date == null) {
      first.date = pages.getFirst().about().date();
    }
    if (pages.size() == 1) {
      first.url = address();
      drafts.add(first);
      return;
    }
    String whole = idOfWhole();
    for (Part.Text page : pages) {
      Draft draft = drafts.isEmpty() ? first : draft(page);
      draft.title = first.title;
      draft.date = first.date;
      drafts.add(asPage(draft, whole, page.page().number()));
    }
  }

  /// The same whole gets the same id when it is read again.
  private String idOfWhole() {
    Draft all = new Draft(origin, format);
    all.url = address();
    return Identity.idOf(all, words);
  }

  /// A file that was fetched has its address for its origin.
  private @Nullable String address() {
    boolean web = origin.startsWith("http://") || origin.startsWith("https://");
    return web && !origin.contains("!/") ? origin : null;
  }

  private Draft asPage(Draft draft, String whole, int number) {
    String address = address();
    draft.id = whole + "#p" + number;
    draft.url = address == null ? null : address + "#page=" + number;
    draft.extra.put("partOf", whole);
    draft.extra.put("page", number);
    return draft;
  }

  private Draft draft(Part.Text page) {
    int number = page.page().number();
    boolean only = page.page().count() == 1;
    Draft draft = new Draft(only ? origin : origin + "#page=" + number, format);
    String title = page.about().title();
    draft.title = title == null ? "" : title;
    draft.text = page.text();
    String author = page.about().author();
    if (author != null) {
      draft.extra.put("author", author);
    }
    List<String> furniture = page.page().furniture();
    if (!furniture.isEmpty()) {
      draft.note("furniture", Field.TEXT, String.join(" | ", furniture), "");
    }
    LineEnds.mend(draft, words);
    return draft;
  }

  @Override
  public @Nullable Reading next() {
    Draft draft = drafts.pollFirst();
    return draft == null ? null : new Reading.Parsed(draft);
  }
}
