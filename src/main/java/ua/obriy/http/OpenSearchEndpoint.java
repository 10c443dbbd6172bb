package ua.obriy.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// `GET /opensearch.xml`: lets a browser offer this site in its search field (OpenSearch 1.1).
/// Templates there must be whole addresses.
record OpenSearchEndpoint(FeedTimes times) implements Endpoint {
  private static final String TYPE = "application/opensearchdescription+xml";

  @Override
  public Route route() {
    return Route.get("/opensearch.xml", "OpenSearch description for browsers", List.of());
  }

  @Override
  public FeedText answer(Call call) {
    String base = Xml.text(call.base());
    String self = base + route().path();
    String description =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>Обрій</ShortName>
        <Description>Новини й проєкти громад України</Description>
        <Language>uk</Language>
        <InputEncoding>UTF-8</InputEncoding>
        <OutputEncoding>UTF-8</OutputEncoding>
        <Image width="16" height="16" type="image/svg+xml">%1$s/favicon.svg</Image>
        <Url type="text/html" template="%1$s/?q={searchTerms}"/>
        <Url type="application/rss+xml" template="%1$s/api/feed.rss?q={searchTerms}"/>
        <Url type="%2$s" rel="self" template="%3$s"/>
        </OpenSearchDescription>
        """
            .formatted(base, TYPE, self);
    byte[] bytes = description.getBytes(StandardCharsets.UTF_8);
    return new FeedText(TYPE + "; charset=utf-8", bytes, times.of(self, bytes));
  }
}
