package ua.obriy.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;

/// Refuses a request because too many others wait.
final class BusyHandler implements HttpHandler {
  @Override
  public void handleRequest(HttpServerExchange exchange) {
    exchange.getResponseHeaders().put(Headers.RETRY_AFTER, "1");
    JsonAnswer.send(exchange, new Problem(503, "Сервер перевантажений; повторіть за секунду"));
  }
}
