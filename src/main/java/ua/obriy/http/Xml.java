package ua.obriy.http;

/// Text for XML and HTML.
final class Xml {
  private Xml() {}

  /// Escaped for elements and attributes; characters that XML 1.0 does not allow are left out.
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Xml::isAllowed).forEach(code -> append(out, code));
    return out.toString();
  }

  private static void append(StringBuilder out, int code) {
    switch (code) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(code);
    }
  }

  private static boolean isAllowed(int code) {
    return code == '\t'
        || code == '\n'
        || code == '\r'
        || code >= 0x20 && code <= 0xD7FF
        || code >= 0xE000 && code <= 0xFFFD
        || code >= 0x10000;
  }
}
