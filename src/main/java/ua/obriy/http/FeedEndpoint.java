package ua.obriy.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ua.obriy.search.Facet;
import ua.obriy.search.Filters;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.TypedQuestion;
import ua.obriy.search.TypedSearch;

/// `GET /api/feed.rss` and `/api/feed.json`: a question as a feed, newest first.
record FeedEndpoint(FeedFormat format, TypedSearch search, Labels labels, FeedTimes times)
    implements Endpoint {
  private static final int USUAL_SIZE = 50;

  @Override
  public Route route() {
    List<Parameter<?>> parameters = new ArrayList<>(Parameters.FILTERS);
    parameters.add(Parameters.SIZE);
    return Route.get(
        "/api/feed." + format.extension(),
        "Documents that match as a feed, newest first unless sort says otherwise, default 50",
        parameters);
  }

  @Override
  public FeedText answer(Call call) throws IOException {
    TypedQuestion asked =
        new Selection(call).question(Set.of(), call.one(Parameters.SIZE).orElse(USUAL_SIZE), null);
    TypedQuestion question =
        new TypedQuestion(
            asked.text(),
            asked.filters(),
            call.one(Parameters.SORT).orElse(SearchRequest.Sort.NEWEST),
            asked.size(),
            null,
            Set.of(),
            asked.asTyped());
    List<Feed.Item> items =
        search.search(question).page().hits().stream()
            .map(SearchPage.Hit::document)
            .map(document -> Feed.Item.of(document, call.base(), labels))
            .toList();
    Feed feed =
        new Feed(
            title(question.text(), question.filters(), labels),
            call.base() + Addresses.withoutEmptyQuery(call.address()),
            call.base() + Addresses.page(call.address()),
            items);
    byte[] bytes = format.write(feed);
    return new FeedText(format.type, bytes, times.of(feed.self(), bytes));
  }

  /// «Обрій: житло, Сумська область».
  static String title(String text, Filters filters, Labels labels) {
    List<String> parts = new ArrayList<>();
    if (!text.isEmpty()) {
      parts.add(text);
    }
    for (Facet facet : Facet.values()) {
      filters.of(facet).forEach(value -> parts.add(labels.of(facet, value)));
    }
    if (filters.from() != null) {
      parts.add("від " + filters.from());
    }
    if (filters.to() != null) {
      parts.add("до " + filters.to());
    }
    if (filters.box() != null) {
      parts.add("частина мапи");
    }
    return "Обрій: " + (parts.isEmpty() ? "нові документи" : String.join(", ", parts));
  }
}
