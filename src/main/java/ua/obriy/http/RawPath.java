package ua.obriy.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Segments of a path as it was sent, so that an id may hold an encoded slash.
final class RawPath {
  private RawPath() {}

  /// The decoded segments of `/a/b%2Fc`: `a`, `b/c`.
  ///
  /// @throws Problem 400 when an escape is broken
  static List<String> segments(String raw) {
    List<String> segments = new ArrayList<>();
    for (String part : raw.substring(raw.startsWith("/") ? 1 : 0).split("/", -1)) {
      segments.add(decode(part));
    }
    return segments;
  }

  private static String decode(String part) {
    if (part.indexOf('%') < 0) {
      return part;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] raw = part.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '%') {
        bytes.write(raw[i]);
        continue;
      }
      int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
      int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
      if (high < 0 || low < 0) {
        throw broken(part);
      }
      bytes.write(high << 4 | low);
      i += 2;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw broken(part);
    }
  }

  private static Problem broken(String part) {
    return new Problem(
        400,
        "Адресу закодовано неправильно (потрібен UTF-8 у вигляді %D0%B0): " + Problem.shown(part));
  }
}
