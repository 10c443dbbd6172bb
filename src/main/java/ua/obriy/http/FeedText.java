package ua.obriy.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.DateUtils;
import io.undertow.util.ETag;
import io.undertow.util.ETagUtils;
import io.undertow.util.Headers;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Date;

/// A feed that readers ask for again and again: carries an ETag and the time of its last change,
/// and is not sent again unchanged.
///
/// @param modified when these bytes were first seen, in whole seconds
record FeedText(String type, byte[] bytes, Instant modified) implements Reply {

  void send(HttpServerExchange exchange) {
    ETag tag = new ETag(true, JsonAnswer.hash(bytes));
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type);
    exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-cache");
    exchange.getResponseHeaders().put(Headers.ETAG, tag.toString());
    Date date = Date.from(modified);
    exchange.getResponseHeaders().put(Headers.LAST_MODIFIED, DateUtils.toDateString(date));
    boolean asksByTag = exchange.getRequestHeaders().contains(Headers.IF_NONE_MATCH);
    boolean changed =
        asksByTag
            ? ETagUtils.handleIfNoneMatch(exchange, tag, true)
            : DateUtils.handleIfModifiedSince(exchange, date);
    if (changed) {
      exchange.getResponseSender().send(ByteBuffer.wrap(bytes));
    } else {
      exchange.setStatusCode(304);
      exchange.endExchange();
    }
  }
}
