package ua.obriy.sources;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Checks and reads the members of one source.
///
/// @param where for messages: the file and, in a list, the item
record SourceMembers(String where, JsonNode node) {
  private static final Set<String> KNOWN =
      Set.of(
          "name",
          "kind",
          "address",
          "addresses",
          "path",
          "interval",
          "documents",
          "language",
          "home",
          "limit",
          "enabled",
          "comment");
  private static final Duration SHORTEST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final int USUAL_LIMIT = 500;
  private static final int MOST_LIMIT = 50_000;

  Source source() throws SourceFileException {
    if (!node.isObject()) {
      throw new SourceFileException(where + ": джерело має бути об'єктом {…}");
    }
    for (String name : node.propertyNames()) {
      if (!KNOWN.contains(name)) {
        throw bad(name, "такого члена немає; є: " + KNOWN.stream().sorted().toList());
      }
    }
    String name = needed("name");
    Source.Kind kind = kind();
    return new Source(
        name,
        kind,
        locations(kind),
        interval(kind),
        text("documents"),
        text("language"),
        text("home"),
        limit(),
        enabled());
  }

  private Source.Kind kind() throws SourceFileException {
    String kind = needed("kind");
    return Arrays.stream(Source.Kind.values())
        .filter(one -> one.label().equals(kind))
        .findFirst()
        .orElseThrow(() -> bad("kind", "«" + kind + "» не годиться; є: " + kinds()));
  }

  private static String kinds() {
    return Arrays.stream(Source.Kind.values())
        .map(Source.Kind::label)
        .collect(Collectors.joining(", "));
  }

  private List<String> locations(Source.Kind kind) throws SourceFileException {
    return switch (kind) {
      case FOLDER -> List.of(needed("path"));
      case FEED, SITEMAP -> List.of(address("address", needed("address")));
      case PAGES -> addresses();
    };
  }

  private List<String> addresses() throws SourceFileException {
    JsonNode list = node.get("addresses");
    if (list == null || !list.isArray() || list.isEmpty()) {
      throw bad("addresses", "потрібен список адрес");
    }
    List<String> addresses = new ArrayList<>();
    for (JsonNode one : list) {
      addresses.add(address("addresses", one.isString() ? one.stringValue() : one.toString()));
    }
    return addresses.stream().distinct().toList();
  }

  private String address(String member, String address) throws SourceFileException {
    if (!address.strip().matches("(?i)https?://[^/?#@\\s]+(?:[/?#].*)?")) {
      throw bad(member, "потрібна адреса http:// або https:// без імені й пароля");
    }
    return address.strip();
  }

  private Duration interval(Source.Kind kind) throws SourceFileException {
    String written = text("interval");
    if (written == null) {
      return kind.interval;
    }
    String upper = written.strip().toUpperCase(Locale.ROOT);
    String iso = upper.startsWith("P") ? upper : upper.endsWith("D") ? "P" + upper : "PT" + upper;
    try {
      Duration interval = Duration.parse(iso);
      if (interval.compareTo(SHORTEST) >= 0 && interval.compareTo(LONGEST) <= 0) {
        return interval;
      }
    } catch (DateTimeParseException _) {
      // told below
    }
    throw bad("interval", "«" + written + "» не годиться; потрібно від 10s до 366d: 30s, 15m, 6h");
  }

  private int limit() throws SourceFileException {
    JsonNode limit = node.get("limit");
    if (limit == null) {
      return USUAL_LIMIT;
    }
    if (!limit.isInt() || limit.intValue() < 1 || limit.intValue() > MOST_LIMIT) {
      throw bad("limit", limit + " не годиться; потрібно ціле від 1 до " + MOST_LIMIT);
    }
    return limit.intValue();
  }

  private boolean enabled() throws SourceFileException {
    JsonNode enabled = node.get("enabled");
    if (enabled != null && !enabled.isBoolean()) {
      throw bad("enabled", "потрібно true або false");
    }
    return enabled == null || enabled.booleanValue();
  }

  private String needed(String member) throws SourceFileException {
    String text = text(member);
    if (text == null) {
      throw bad(member, "бракує");
    }
    return text;
  }

  private @Nullable String text(String member) throws SourceFileException {
    JsonNode value = node.get(member);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString() || value.stringValue().isBlank()) {
      throw bad(member, "потрібен непорожній рядок, а є " + value);
    }
    return value.stringValue().strip();
  }

  private SourceFileException bad(String member, String rule) {
    return new SourceFileException(where + ": " + member + ": " + rule);
  }
}
