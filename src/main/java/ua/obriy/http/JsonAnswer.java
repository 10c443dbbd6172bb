package ua.obriy.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.ETag;
import io.undertow.util.ETagUtils;
import io.undertow.util.Headers;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Sends answers as JSON.
final class JsonAnswer {
  private static final String TYPE = "application/json; charset=utf-8";
  private static final String PROBLEM = "application/problem+json; charset=utf-8";
  private static final int TAG_BYTES = 12;

  private JsonAnswer() {}

  static void send(HttpServerExchange exchange, Answer answer) {
    byte[] body = Json.bytes(answer.body());
    exchange.setStatusCode(answer.status());
    boolean lasting = answer.freshness() == Answer.Freshness.REVALIDATE;
    exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, lasting ? "no-cache" : "no-store");
    if (lasting) {
      ETag tag = new ETag(true, hash(body));
      exchange.getResponseHeaders().put(Headers.ETAG, tag.toString());
      if (!ETagUtils.handleIfNoneMatch(exchange, tag, true)) {
        exchange.setStatusCode(304);
        exchange.endExchange();
        return;
      }
    }
    send(exchange, TYPE, body);
  }

  static void send(HttpServerExchange exchange, Problem problem) {
    exchange.setStatusCode(problem.status());
    exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
    send(exchange, PROBLEM, Json.bytes(problem.members()));
  }

  private static void send(HttpServerExchange exchange, String type, byte[] body) {
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type);
    exchange.getResponseSender().send(ByteBuffer.wrap(body));
  }

  static String hash(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
