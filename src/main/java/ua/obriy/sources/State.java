package ua.obriy.sources;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.obriy.fetch.Fetched;

/// What is known of a source from its last visit.
///
/// @param name of the source
/// @param location of the source then
/// @param stamp of the feed
/// @param last when it was visited, null for never
/// @param next when it is to be visited
/// @param failures visits in a row that failed
/// @param outcome of the last visit, Ukrainian
/// @param items files by path, entries by id, pages by address
record State(
    String name,
    String location,
    Fetched.Stamp stamp,
    @Nullable Instant last,
    Instant next,
    int failures,
    String outcome,
    Map<String, Item> items) {

  /// @param mark what tells cheaply that nothing changed; empty when nothing does
  /// @param hash of what was read
  /// @param tries that brought less than all, 0 when nothing is missing
  /// @param ids of the documents that it gave
  record Item(String mark, String hash, Fetched.Stamp stamp, int tries, List<String> ids) {
    Item {
      ids = List.copyOf(ids);
    }

    Item withMark(String mark) {
      return new Item(mark, hash, stamp, tries, ids);
    }

    Item withTries(int tries) {
      return new Item(mark, hash, stamp, tries, ids);
    }
  }

  State {
    items = new LinkedHashMap<>(items);
  }

  static State first(Source source) {
    return new State(
        source.name(),
        source.location(),
        Fetched.Stamp.NONE,
        null,
        Instant.EPOCH,
        0,
        "ще не відвідано",
        Map.of());
  }

  State with(Fetched.Stamp stamp, Map<String, Item> items) {
    return new State(name, location, stamp, last, next, failures, outcome, items);
  }

  /// @param when the visit ended
  State visited(Instant when, Instant next, int failures, String outcome) {
    return new State(name, location, stamp, when, next, failures, outcome, items);
  }
}
