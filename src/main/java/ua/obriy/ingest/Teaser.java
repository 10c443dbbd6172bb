package ua.obriy.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;

/// Documents that are only the beginning of what stands at their address.
public final class Teaser {
  private Teaser() {}

  public static boolean is(SourceDocument document) {
    return document.url() != null && Boolean.TRUE.equals(document.extra().get(FeedEntry.TEASER));
  }

  /// The entry with the text of its page; the entry itself when the page says less.
  public static SourceDocument completed(SourceDocument entry, SourceDocument page) {
    if (page.text().length() <= entry.text().length()) {
      return entry;
    }
    String title =
        entry.title().isBlank() || CutTitle.isCut(entry.title()) ? page.title() : entry.title();
    Map<String, Object> extra = new LinkedHashMap<>(page.extra());
    extra.putAll(entry.extra());
    extra.remove(FeedEntry.TEASER);
    Provenance read = page.provenance();
    return new SourceDocument(
        entry.id(),
        entry.url(),
        title,
        page.text(),
        entry.date() == null ? page.date() : entry.date(),
        entry.source(),
        entry.kind(),
        entry.lang(),
        entry.given(),
        page.repairs(),
        new Provenance(
            entry.provenance().origin(),
            Identity.hash(title + "\n" + page.text()),
            read.parser(),
            read.version(),
            read.address(),
            read.fetched()),
        extra);
  }
}
