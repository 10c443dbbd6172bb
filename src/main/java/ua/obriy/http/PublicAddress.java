package ua.obriy.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The whole address of this server for links in feeds: the configured one; else the `Host` that
/// the client called, if it is one, back to that client only. `X-Forwarded-*` is not believed.
record PublicAddress(@Nullable URI configured) {
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{1,5})?");

  /// Without a slash at the end.
  String of(HttpServerExchange exchange) {
    if (configured != null) {
      return configured.toString().replaceAll("/+$", "");
    }
    String host = exchange.getRequestHeaders().getFirst(Headers.HOST);
    boolean good = host != null && HOST.matcher(host).matches();
    return "http://" + (good ? host : "localhost:" + exchange.getDestinationAddress().getPort());
  }
}
