package ua.obriy.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.Set;

/// Pages of other sites may read, never change.
final class CrossOrigin {
  static final HttpString ALLOW_ORIGIN = HttpString.tryFromString("Access-Control-Allow-Origin");
  private static final HttpString ALLOW_METHODS =
      HttpString.tryFromString("Access-Control-Allow-Methods");
  private static final HttpString MAX_AGE = HttpString.tryFromString("Access-Control-Max-Age");

  private CrossOrigin() {}

  static void preflight(HttpServerExchange exchange, Set<String> methods) {
    exchange.setStatusCode(204);
    exchange.getResponseHeaders().put(Headers.ALLOW, String.join(", ", methods) + ", OPTIONS");
    exchange.getResponseHeaders().put(ALLOW_METHODS, "GET, HEAD");
    exchange.getResponseHeaders().put(MAX_AGE, "86400");
    exchange.endExchange();
  }
}
