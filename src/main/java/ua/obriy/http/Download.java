package ua.obriy.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.xnio.IoUtils;

/// A long answer that is written while it is read from the index. When writing fails midway the
/// connection is cut, so that the client sees that the end is missing.
///
/// @param headers beside the type
record Download(String type, Map<String, String> headers, Content content) implements Reply {
  private static final System.Logger LOG = System.getLogger(Download.class.getName());

  /// What is written; closed whether it was written or not.
  interface Content extends Closeable {
    void write(OutputStream out) throws IOException;
  }

  void send(HttpServerExchange exchange) {
    try (content) {
      exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type);
      exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
      headers.forEach(
          (name, value) ->
              exchange.getResponseHeaders().put(HttpString.tryFromString(name), value));
      if (!exchange.getRequestMethod().equals(Methods.HEAD)) {
        content.write(exchange.getOutputStream());
      }
    } catch (IOException | RuntimeException e) {
      IoUtils.safeClose(exchange.getConnection());
      LOG.log(
          System.Logger.Level.INFO, "download cut short: " + exchange.getRequestPath() + ": " + e);
    }
    exchange.endExchange();
  }
}
