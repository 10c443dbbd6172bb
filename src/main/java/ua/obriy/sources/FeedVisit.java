package ua.obriy.sources;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.fetch.Fetched;
import ua.obriy.ingest.Outcome;
import ua.obriy.model.SourceDocument;
import ua.obriy.sources.State.Item;

/// Entries that are new or changed are kept, with the pages of those that are teasers. An entry
// that
/// leaves the feed leaves the state, not the index.
record FeedVisit(Crawl crawl) implements Visit {
  private static final Set<String> FEEDS = Set.of("feed", "json-feed");
  private static final String NO_ENTRIES = "у стрічці немає записів";

  /// A page that could not be had so often is given up; the teaser stays.
  private static final int MOST_TRIES = 3;

  @Override
  public State visit(Source source, State before, Ledger ledger) throws IOException {
    switch (crawl.fetch(source.location(), before.stamp())) {
      case Fetched.Body body -> {
        return read(body, source, before, ledger);
      }
      case Fetched.Unchanged _ -> {}
      case Fetched.Failed failed -> ledger.fail(failed);
      case Fetched.Rejected rejected -> ledger.fail(rejected.reason(), null);
    }
    return before;
  }

  private State read(Fetched.Body body, Source source, State before, Ledger ledger)
      throws IOException {
    List<Outcome> outcomes = crawl.outcomes(body, source.about());
    String fault = fault(outcomes, body.address());
    if (fault != null) {
      ledger.fail(fault, null);
      return before;
    }
    Map<String, Item> items = new LinkedHashMap<>();
    for (SourceDocument entry : newest(outcomes, ledger).values()) {
      Item known = before.items().get(entry.id());
      if (ledger.stopped()) {
        return before.with(Fetched.Stamp.NONE, both(before.items(), items));
      }
      items.put(entry.id(), look(entry, known, ledger));
      ledger.checkpoint(() -> before.with(Fetched.Stamp.NONE, both(before.items(), items)));
    }
    boolean whole = items.values().stream().allMatch(item -> item.tries() == 0);
    return before.with(whole ? body.stamp() : Fetched.Stamp.NONE, items);
  }

  private static Map<String, Item> both(Map<String, Item> before, Map<String, Item> now) {
    Map<String, Item> both = new LinkedHashMap<>(before);
    both.putAll(now);
    return both;
  }

  private static @Nullable String fault(List<Outcome> outcomes, String address) {
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Accepted accepted
          && !FEEDS.contains(accepted.document().provenance().parser())) {
        return "це не стрічка, а " + accepted.document().provenance().parser();
      }
      if (outcome instanceof Outcome.Failed(String origin, String reason)
          && origin.equals(address)) {
        return reason;
      }
      if (outcome instanceof Outcome.Skipped(String origin, String reason)
          && origin.equals(address)
          && !reason.equals(NO_ENTRIES)) {
        return "це не стрічка: " + reason;
      }
    }
    return null;
  }

  /// Of entries with one id the one with the later date, else the upper one.
  private static Map<String, SourceDocument> newest(List<Outcome> outcomes, Ledger ledger) {
    Map<String, SourceDocument> newest = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Accepted accepted ->
            newest.merge(accepted.document().id(), accepted.document(), FeedVisit::later);
        case Outcome.Failed(String origin, String reason) -> ledger.note(origin + ": " + reason);
        case Outcome.Skipped _ -> {}
      }
    }
    return newest;
  }

  private static SourceDocument later(SourceDocument upper, SourceDocument lower) {
    return upper.date() != null && lower.date() != null && lower.date().isAfter(upper.date())
        ? lower
        : upper;
  }

  private Item look(SourceDocument entry, @Nullable Item known, Ledger ledger) throws IOException {
    String hash = Hashes.of(entry.provenance().hash() + "\n" + entry.url() + "\n" + entry.date());
    boolean same = known != null && known.hash().equals(hash);
    if (same && known.tries() == 0) {
      return known;
    }
    Crawl.Whole whole = crawl.whole(entry);
    int tries = whole.missing() ? 1 + (same ? known.tries() : 0) : 0;
    if (tries == 0 || !same) {
      ledger.keep(whole.document());
    }
    int left = tries >= MOST_TRIES ? 0 : tries;
    return new Item("", hash, Fetched.Stamp.NONE, left, List.of(entry.id()));
  }
}
