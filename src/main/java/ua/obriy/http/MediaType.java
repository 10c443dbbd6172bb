package ua.obriy.http;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import java.util.List;
import java.util.Locale;

/// Checks the type of a request body.
final class MediaType {
  static final String JSON = "application/json";
  static final String NDJSON = "application/x-ndjson";

  private MediaType() {}

  static void check(List<String> allowed, HeaderMap headers) {
    String given = headers.getFirst(Headers.CONTENT_TYPE);
    String type = given == null ? "" : given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!allowed.contains(type)) {
      String list = String.join(" або ", allowed);
      throw new Problem(
              415,
              "Заголовок Content-Type має бути " + list + ", а є: «" + Problem.shown(type) + "»")
          .with("allowed", allowed);
    }
    String encoding = headers.getFirst(Headers.CONTENT_ENCODING);
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new Problem(415, "Тіло запиту має бути нестисненим, без Content-Encoding")
          .with("allowed", List.of("identity"));
    }
  }
}
