package ua.obriy.http;

import java.time.ZoneOffset;
import java.util.List;
import ua.obriy.watch.Match;
import ua.obriy.watch.Watch;

/// `GET /api/watches/{id}/feed.rss` and `feed.json`: the last documents that a saved search was
/// told of, in the order in which they came, newest first. The id is the key: a feed reader shows
/// no token.
record WatchFeedEndpoint(FeedFormat format, Services services, Labels labels, FeedTimes times)
    implements Endpoint {
  @Override
  public Route route() {
    return Route.get(
        "/api/watches/{id}/feed." + format.extension(),
        "The last documents found for a saved search",
        List.of());
  }

  @Override
  public FeedText answer(Call call) {
    Watch watch = WatchEndpoints.watch(services, call);
    List<Feed.Item> items =
        WatchEndpoints.watches(services).matches(watch.id()).stream()
            .map(match -> item(match, call.base()))
            .toList();
    String title =
        watch.name().isEmpty()
            ? FeedEndpoint.title(watch.text(), watch.filters(), labels)
            : "Обрій: " + watch.name();
    String self = call.base() + Addresses.withoutEmptyQuery(call.address());
    byte[] bytes = format.write(new Feed(title, self, call.base() + "/", items));
    return new FeedText(format.type, bytes, times.of(self, bytes));
  }

  private static Feed.Item item(Match match, String base) {
    return new Feed.Item(
        match.document(),
        match.title().isBlank() ? match.summary() : match.title(),
        Addresses.ofDocument(match.document(), match.url(), base),
        match.date() == null ? match.at().atZone(ZoneOffset.UTC) : Feed.time(match.date()),
        match.summary(),
        match.source(),
        List.of());
  }
}
