package ua.obriy.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Decodes addresses as they were sent, so that an id may hold an encoded slash and a broken escape
/// gets an explanation. Escapes are UTF-8, and so are letters that were not escaped, which curl
/// sends as they are typed; the server hands them over byte by byte.
final class Encoded {
  private Encoded() {}

  /// The decoded segments of `/a/b%2Fc`: `a`, `b/c`.
  ///
  /// @throws Problem 400 when an escape is broken
  static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    for (String part : path.substring(path.startsWith("/") ? 1 : 0).split("/", -1)) {
      segments.add(decode(part));
    }
    return segments;
  }

  /// Values by name in the order of `a=1&b=2&a=3`; a plus is a blank.
  ///
  /// @throws Problem 400 when an escape is broken
  static Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      if (!pair.isEmpty()) {
        String[] cells = pair.replace('+', ' ').split("=", 2);
        parameters
            .computeIfAbsent(decode(cells[0]), _ -> new ArrayList<>())
            .add(cells.length == 2 ? decode(cells[1]) : "");
      }
    }
    return parameters;
  }

  /// The address with letters that were not escaped as escapes, so that it can be handed on.
  static String escaped(String address) {
    StringBuilder escaped = new StringBuilder(address.length());
    for (char c : address.toCharArray()) {
      escaped.append(c < 0x80 ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return escaped.toString();
  }

  private static String decode(String part) {
    byte[] raw = part.getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '%') {
        bytes.write(escaped(raw, i, part));
        i += 2;
      } else {
        bytes.write(raw[i]);
      }
    }
    try {
      ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
      return StandardCharsets.UTF_8.newDecoder().decode(all).toString();
    } catch (CharacterCodingException e) {
      throw broken(part);
    }
  }

  private static int escaped(byte[] raw, int at, String part) {
    int high = at + 2 < raw.length ? Character.digit(raw[at + 1], 16) : -1;
    int low = at + 2 < raw.length ? Character.digit(raw[at + 2], 16) : -1;
    if (high < 0 || low < 0) {
      throw broken(part);
    }
    return high << 4 | low;
  }

  private static Problem broken(String part) {
    return new Problem(
        400,
        "Адресу закодовано неправильно, потрібен UTF-8 у вигляді %D0%B0: " + Problem.shown(part));
  }
}
