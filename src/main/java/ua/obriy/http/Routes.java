package ua.obriy.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import io.undertow.util.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.obriy.http.Endpoint.Route;
import ua.obriy.search.QuerySyntaxException;

/// Finds the endpoint of a request, checks what the client sent, and sends the answer. What is no
/// endpoint goes to the files.
final class Routes implements HttpHandler {
  private final List<Endpoint> endpoints;
  private final Known known;
  private final TokenCheck token;
  private final PublicAddress base;
  private final HttpHandler files;

  Routes(
      List<Endpoint> endpoints,
      Known known,
      TokenCheck token,
      PublicAddress base,
      HttpHandler files) {
    this.endpoints = List.copyOf(endpoints);
    this.known = known;
    this.token = token;
    this.base = base;
    this.files = files;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    List<String> path = Encoded.segments(exchange.getRequestURI());
    List<Endpoint> matching =
        endpoints.stream().filter(endpoint -> variables(endpoint.route(), path) != null).toList();
    if (!matching.isEmpty()) {
      answer(exchange, path, matching);
    } else if (path.getFirst().equals("api") || path.getFirst().equals("health")) {
      throw Problem.notFound(
          "Такої адреси немає: "
              + Problem.shown(exchange.getRequestPath())
              + "; є опис: /api/openapi.json");
    } else {
      requireMethod(exchange, Set.of("GET", "HEAD"));
      files.handleRequest(exchange);
    }
  }

  private void answer(HttpServerExchange exchange, List<String> path, List<Endpoint> matching)
      throws IOException {
    Set<String> methods = methods(matching);
    if (exchange.getRequestMethod().toString().equals("OPTIONS")) {
      CrossOrigin.preflight(exchange, methods);
      return;
    }
    requireMethod(exchange, methods);
    String method = exchange.getRequestMethod().toString().replace("HEAD", "GET");
    Endpoint endpoint =
        matching.stream()
            .filter(one -> one.route().method().equals(method))
            .findFirst()
            .orElseThrow();
    Route route = endpoint.route();
    token.check(route, exchange);
    Map<String, String> variables = new HashMap<>(variables(route, path));
    Arguments arguments =
        Arguments.read(route.parameters(), Encoded.parameters(exchange.getQueryString()), known);
    Call call =
        new Call(variables, arguments, address(exchange), base.of(exchange), body(route, exchange));
    switch (answer(endpoint, call)) {
      case Answer json -> JsonAnswer.send(exchange, json);
      case Download download -> download.send(exchange);
      case FeedText feed -> feed.send(exchange);
    }
  }

  private static Reply answer(Endpoint endpoint, Call call) throws IOException {
    try {
      return endpoint.answer(call);
    } catch (QuerySyntaxException e) {
      Problem.BadValue bad = new Problem.BadValue(String.valueOf(e.getMessage()), List.of());
      String typed = call.one(Parameters.Q).orElse("");
      throw Problem.parameter(Parameters.Q.name(), typed, bad).with("position", e.position());
    }
  }

  private static String address(HttpServerExchange exchange) {
    return Encoded.escaped(exchange.getRequestURI() + "?" + exchange.getQueryString());
  }

  private static InputStream body(Route route, HttpServerExchange exchange)
      throws RequestTooBigException {
    if (route.body().types().isEmpty()) {
      return InputStream.nullInputStream();
    }
    MediaType.check(route.body().types(), exchange.getRequestHeaders());
    if (exchange.getRequestContentLength() > route.body().mostBytes()) {
      throw new RequestTooBigException();
    }
    return new BoundedBody(exchange.getInputStream(), route.body());
  }

  private static Set<String> methods(List<Endpoint> endpoints) {
    Set<String> methods = new LinkedHashSet<>();
    for (Endpoint endpoint : endpoints) {
      methods.add(endpoint.route().method());
      if (endpoint.route().method().equals("GET")) {
        methods.add("HEAD");
      }
    }
    return methods;
  }

  private static void requireMethod(HttpServerExchange exchange, Set<String> methods) {
    String method = exchange.getRequestMethod().toString();
    if (!methods.contains(method)) {
      exchange.getResponseHeaders().put(Headers.ALLOW, String.join(", ", methods));
      throw new Problem(
              405,
              "Метод " + Problem.shown(method) + " тут не діє; є: " + String.join(", ", methods))
          .with("allowed", List.copyOf(methods));
    }
  }

  /// The variables of the route's path, null when the path is another one.
  private static @Nullable Map<String, String> variables(Route route, List<String> path) {
    String[] parts = route.path().substring(1).split("/");
    if (parts.length != path.size()) {
      return null;
    }
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].startsWith("{")) {
        variables.put(parts[i].substring(1, parts[i].length() - 1), path.get(i));
      } else if (!parts[i].equals(path.get(i))) {
        return null;
      }
    }
    return variables;
  }
}
