package ua.obriy.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.obriy.search.Filters;
import ua.obriy.watch.Watch;
import ua.obriy.watch.Watches;

/// A saved search; the secret of its webhook is never shown again.
///
/// @param filters by the names of the parameters of a search
/// @param webhook null when there is only a feed
record WatchJson(
    String id,
    String name,
    String q,
    String understood,
    boolean asTyped,
    Map<String, Object> filters,
    @Nullable String webhook,
    String created,
    Map<String, String> feed,
    Watches.Status status) {

  static WatchJson of(Watch watch, Watches watches, String base) {
    String feed = base + "/api/watches/" + watch.id() + "/feed.";
    return new WatchJson(
        watch.id(),
        watch.name(),
        watch.text(),
        watch.understood(),
        watch.asTyped(),
        filters(watch.filters()),
        watch.webhook() == null ? null : watch.webhook().uri().toString(),
        watch.created().toString(),
        Map.of("rss", feed + "rss", "json", feed + "json"),
        watches.status(watch.id()));
  }

  private static Map<String, Object> filters(Filters filters) {
    Map<String, Object> all = new LinkedHashMap<>();
    filters.chosen().forEach((facet, values) -> all.put(facet.label(), values));
    if (filters.from() != null) {
      all.put("from", filters.from().toString());
    }
    if (filters.to() != null) {
      all.put("to", filters.to().toString());
    }
    Filters.Box box = filters.box();
    if (box != null) {
      all.put("bbox", box.west() + "," + box.south() + "," + box.east() + "," + box.north());
    }
    if (filters.places() == Filters.PlaceRole.ABOUT) {
      all.put("mentions", "about");
    }
    return all;
  }
}
