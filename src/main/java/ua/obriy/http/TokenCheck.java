package ua.obriy.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/// Lets those change documents who show the token of the server.
final class TokenCheck {
  private static final String SCHEME = "Bearer ";

  private final @Nullable String token;

  TokenCheck(@Nullable String token) {
    this.token = token == null || token.isBlank() ? null : token;
  }

  void check(Endpoint.Route route, HttpServerExchange exchange) {
    if (route.access() == Endpoint.Access.OPEN) {
      return;
    }
    if (token == null) {
      throw new Problem(
          403,
          "Зміни через HTTP вимкнено: запустіть сервер зі змінною середовища OBRIY_TOKEN"
              + " і надсилайте заголовок «Authorization: Bearer …» з її значенням");
    }
    String given = exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION);
    if (given == null || !given.startsWith(SCHEME) || !same(given.substring(SCHEME.length()))) {
      exchange.getResponseHeaders().put(Headers.WWW_AUTHENTICATE, "Bearer");
      throw new Problem(
          401, "Потрібен заголовок «Authorization: Bearer …» зі значенням OBRIY_TOKEN сервера");
    }
  }

  private boolean same(String given) {
    return MessageDigest.isEqual(
        given.strip().getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
