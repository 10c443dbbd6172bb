package ua.obriy.index;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// A trace as a line: checksum, time, action, id, source, hash before, hash after, reason, with
// tabs
/// between.
final class TraceLine {
  private static final int MEMBERS = 7;

  static String of(Trace trace) {
    String body =
        String.join(
            "\t",
            trace.time().toString(),
            trace.action().name(),
            escaped(trace.id()),
            escaped(trace.source()),
            escaped(trace.before()),
            escaped(trace.after()),
            escaped(trace.reason()));
    return sum(body) + "\t" + body;
  }

  /// The trace, if the line is whole and of this document.
  static Optional<Trace> parse(String line, String id) {
    String[] parts = line.split("\t", -1);
    if (parts.length != MEMBERS + 1 || !parts[3].equals(escaped(id))) {
      return Optional.empty();
    }
    if (!sum(line.substring(line.indexOf('\t') + 1)).equals(parts[0])) {
      return Optional.empty();
    }
    return Optional.of(
        new Trace(
            Instant.parse(parts[1]),
            Trace.Action.valueOf(parts[2]),
            id,
            String.valueOf(plain(parts[4])),
            plain(parts[5]),
            plain(parts[6]),
            plain(parts[7])));
  }

  /// Nothing is empty, an empty text `\e`.
  private static String escaped(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return text.isEmpty()
        ? "\\e"
        : text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static @Nullable String plain(String escaped) {
    if (escaped.isEmpty()) {
      return null;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != '\\') {
        plain.append(c);
        continue;
      }
      char kind = escaped.charAt(++i);
      plain.append(
          switch (kind) {
            case 't' -> "\t";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 'e' -> "";
            default -> String.valueOf(kind);
          });
    }
    return plain.toString();
  }

  private static String sum(String body) {
    CRC32 sum = new CRC32();
    sum.update(body.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(sum.getValue());
  }

  private TraceLine() {}
}
