package ua.obriy.sources;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.obriy.fetch.Fetched;
import ua.obriy.fetch.PoliteFetcher;
import ua.obriy.ingest.Outcome;
import ua.obriy.ingest.SiteMap;
import ua.obriy.sources.State.Item;

/// The pages of a list or of a site map. A page whose map tells the day of its last change is asked
/// for when that differs; others are asked for whether they changed.
record PagesVisit(Crawl crawl) implements Visit {
  /// A page that is not found so often in a row is gone.
  private static final int MOST_TRIES = 3;

  @Override
  public State visit(Source source, State before, Ledger ledger) throws IOException {
    List<SiteMap.Link> links = links(source, ledger);
    if (ledger.fault() != null) {
      return before;
    }
    Map<String, Item> items = new LinkedHashMap<>(before.items());
    int fetched = 0;
    boolean whole = true;
    for (SiteMap.Link link : links) {
      Item known = items.get(link.address());
      if (isFresh(known, link)) {
        continue;
      }
      if (fetched++ >= source.limit() || ledger.stopped()) {
        whole = false;
        break;
      }
      Item now = look(link, known, new Reading(source, ledger));
      if (now != null) {
        items.put(link.address(), now);
      }
      ledger.checkpoint(() -> before.with(Fetched.Stamp.NONE, items));
    }
    if (whole) {
      items.keySet().retainAll(links.stream().map(SiteMap.Link::address).toList());
    }
    return before.with(Fetched.Stamp.NONE, items);
  }

  private List<SiteMap.Link> links(Source source, Ledger ledger) {
    if (source.kind() == Source.Kind.PAGES) {
      return source.locations().stream().map(address -> new SiteMap.Link(address, null)).toList();
    }
    switch (crawl.fetch(source.location(), Fetched.Stamp.NONE)) {
      case Fetched.Body body -> {
        return mapped(body, ledger);
      }
      case Fetched.Failed failed -> ledger.fail(failed);
      case Fetched.Rejected rejected -> ledger.fail(rejected.reason(), null);
      case Fetched.Unchanged _ -> {}
    }
    return List.of();
  }

  private List<SiteMap.Link> mapped(Fetched.Body body, Ledger ledger) {
    try {
      Optional<SiteMap> map = Crawl.siteMap(body);
      if (map.isPresent()) {
        return crawl.links(
            body,
            map.get(),
            outcome -> {
              if (outcome instanceof Outcome.Failed(String origin, String reason)) {
                ledger.note(origin + ": " + reason);
              }
            });
      }
      ledger.fail("це не карта сайту", null);
    } catch (IOException | IllegalArgumentException e) {
      ledger.fail("карту сайту не прочитати: " + e.getMessage(), null);
    }
    return List.of();
  }

  private static boolean isFresh(@Nullable Item known, SiteMap.Link link) {
    return known != null
        && known.tries() == 0
        && link.modified() != null
        && link.modified().equals(known.mark());
  }

  private record Reading(Source source, Ledger ledger) {}

  private @Nullable Item look(SiteMap.Link link, @Nullable Item known, Reading reading)
      throws IOException {
    Ledger ledger = reading.ledger();
    String shown = PoliteFetcher.shown(link.address());
    Fetched.Stamp stamp = known == null ? Fetched.Stamp.NONE : known.stamp();
    String mark = link.modified() == null ? "" : link.modified();
    switch (crawl.fetch(link.address(), stamp)) {
      case Fetched.Body body -> {
        return read(body, known, mark, reading);
      }
      case Fetched.Unchanged _ -> {
        return known == null ? null : known.withMark(mark).withTries(0);
      }
      case Fetched.Failed failed -> {
        ledger.note(shown + ": " + failed.reason());
        return known;
      }
      case Fetched.Rejected rejected -> {
        ledger.note(shown + ": " + rejected.reason());
        return known == null || !rejected.missing() ? known : missing(known, rejected, ledger);
      }
    }
  }

  private static Item missing(Item known, Fetched.Rejected rejected, Ledger ledger) {
    int tries = known.tries() + 1;
    if (rejected.status() != 410 && tries < MOST_TRIES) {
      return known.withTries(tries);
    }
    ledger.lose(known.ids(), "сторінки більше немає: HTTP " + rejected.status());
    return new Item("", "", Fetched.Stamp.NONE, 0, List.of());
  }

  private Item read(Fetched.Body body, @Nullable Item known, String mark, Reading reading)
      throws IOException {
    String hash = Hashes.of(body.bytes());
    if (known != null && known.hash().equals(hash)) {
      return new Item(mark, hash, body.stamp(), 0, known.ids());
    }
    List<Outcome> outcomes = crawl.outcomes(body, reading.source().about());
    List<String> ids = reading.ledger().keep(outcomes);
    if (known != null && !ids.isEmpty()) {
      List<String> lost = known.ids().stream().filter(id -> !ids.contains(id)).toList();
      reading.ledger().lose(lost, "на сторінці більше немає: " + body.address());
    }
    List<String> kept = ids.isEmpty() && known != null ? known.ids() : ids;
    return new Item(mark, hash, body.stamp(), 0, kept);
  }
}
