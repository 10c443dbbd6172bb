package ua.obriy.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;

/// Headers of every answer: what browsers may do with it.
final class HeadersHandler implements HttpHandler {
  private static final HttpString POLICY = HttpString.tryFromString("Content-Security-Policy");
  private static final HttpString SNIFFING = HttpString.tryFromString("X-Content-Type-Options");
  private static final HttpString REFERRER = HttpString.tryFromString("Referrer-Policy");
  private static final HttpString FRAMES = HttpString.tryFromString("X-Frame-Options");
  private static final String OWN_ONLY =
      "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self';"
          + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ";

  private final HttpHandler next;

  HeadersHandler(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    HeaderMap headers = exchange.getResponseHeaders();
    boolean framed = exchange.getRequestPath().equals(Files.EMBED);
    headers.put(POLICY, OWN_ONLY + (framed ? "*" : "'none'"));
    if (!framed) {
      headers.put(FRAMES, "DENY");
    }
    headers.put(SNIFFING, "nosniff");
    headers.put(REFERRER, "no-referrer");
    headers.put(Headers.VARY, "Accept-Encoding");
    boolean reads =
        exchange.getRequestMethod().equals(Methods.GET)
            || exchange.getRequestMethod().equals(Methods.HEAD)
            || exchange.getRequestMethod().equals(Methods.OPTIONS);
    if (reads) {
      headers.put(CrossOrigin.ALLOW_ORIGIN, "*");
    }
    next.handleRequest(exchange);
  }
}
