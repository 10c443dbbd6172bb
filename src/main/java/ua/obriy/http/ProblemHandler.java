package ua.obriy.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ThreadLocalRandom;
import ua.obriy.search.SearchTimeoutException;

/// Turns what goes wrong further in into an answer for the client. Unexpected errors are logged
/// with a number, and only the number is shown.
final class ProblemHandler implements HttpHandler {
  private static final Logger LOG = System.getLogger(ProblemHandler.class.getName());

  private final HttpHandler next;

  ProblemHandler(HttpHandler next) {
    this.next = next;
  }

  @Override
  @SuppressWarnings("CatchingUnchecked")
  public void handleRequest(HttpServerExchange exchange) {
    try {
      next.handleRequest(exchange);
    } catch (Exception | StackOverflowError e) {
      if (exchange.isResponseStarted()) {
        LOG.log(Level.WARNING, "answer broken off: " + exchange.getRequestPath(), e);
        exchange.endExchange();
      } else {
        JsonAnswer.send(exchange, problem(exchange, e));
      }
    }
  }

  private static Problem problem(HttpServerExchange exchange, Throwable e) {
    return switch (e) {
      case Problem problem -> problem;
      case SearchTimeoutException slow -> new Problem(503, String.valueOf(slow.getMessage()));
      case RequestTooBigException _ -> tooBig(exchange);
      case BoundedBody.TooSlowException _ ->
          new Problem(408, "Тіло запиту надходить надто повільно; повторіть меншими частинами");
      default -> unexpected(exchange, e);
    };
  }

  private static Problem tooBig(HttpServerExchange exchange) {
    exchange.setPersistent(false);
    return new Problem(
        413,
        "Тіло запиту завелике; розділіть документи на кілька запитів або додайте файл командою"
            + " ./obriy index");
  }

  private static Problem unexpected(HttpServerExchange exchange, Throwable e) {
    String id = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    Level level = e instanceof IOException ? Level.WARNING : Level.ERROR;
    LOG.log(level, "request " + id + " failed: " + exchange.getRequestPath(), e);
    return new Problem(500, "Внутрішня помилка сервера; номер у журналі: " + id).with("id", id);
  }
}
