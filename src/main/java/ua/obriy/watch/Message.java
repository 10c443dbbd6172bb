package ua.obriy.watch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a webhook is told: `{"id", "watch": {"id", "name", "q"}, "foundAt", "document": {"id",
/// "title", "url", "date", "source", "summary"}}`.
final class Message {
  private static final int FIRST_PRINTABLE = 0x20;

  private Message() {}

  /// Which match of which search: receivers that saw it before may leave it.
  static String id(Watch watch, Match match) {
    return watch.id() + "-" + match.number();
  }

  static String body(Watch watch, Match match) {
    String searched = object("id", watch.id(), "name", watch.name(), "q", watch.text());
    String document =
        object(
            "id", match.document(),
            "title", match.title(),
            "url", match.url(),
            "date", match.date() == null ? null : match.date().toString(),
            "source", match.source(),
            "summary", match.summary());
    return "{\"id\":%s,\"watch\":%s,\"foundAt\":%s,\"document\":%s}"
        .formatted(quoted(id(watch, match)), searched, quoted(match.at().toString()), document);
  }

  private static String object(@Nullable String... pairs) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      members.add(quoted(pairs[i]) + ":" + quoted(pairs[i + 1]));
    }
    return "{" + String.join(",", members) + "}";
  }

  private static String quoted(@Nullable String text) {
    if (text == null) {
      return "null";
    }
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '"' || letter == '\\') {
        out.append('\\').append(letter);
      } else if (letter < FIRST_PRINTABLE || Character.isSurrogate(letter)) {
        out.append("\\u%04x".formatted((int) letter));
      } else {
        out.append(letter);
      }
    }
    return out.append('"').toString();
  }
}
