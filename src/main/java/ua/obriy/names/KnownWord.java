package ua.obriy.names;

import java.util.EnumMap;
import java.util.Map;

/// What `words.tsv` knows of a dictionary form. Immutable.
final class KnownWord {
  static final KnownWord NONE = new KnownWord(0, Map.of());

  private final int kinds;
  private final Map<Kind, String> values;

  private KnownWord(int kinds, Map<Kind, String> values) {
    this.kinds = kinds;
    this.values = values;
  }

  static KnownWord of(Kind kind, String value) {
    return new KnownWord(kind.bit, Map.of(kind, value));
  }

  /// The same word under one more kind.
  KnownWord with(Kind kind, String value) {
    Map<Kind, String> all = new EnumMap<>(Kind.class);
    all.putAll(values);
    all.putIfAbsent(kind, value);
    return new KnownWord(kinds | kind.bit, all);
  }

  boolean is(Kind kind) {
    return (kinds & kind.bit) != 0;
  }

  /// @param bits of several kinds
  boolean isAny(int bits) {
    return (kinds & bits) != 0;
  }

  /// The second column of the kind: an amount, a number or a code; empty for other kinds.
  String value(Kind kind) {
    return values.getOrDefault(kind, "");
  }

  /// Of a noun; that of the first kind that tells one.
  Gender gender() {
    for (String value : values.values()) {
      switch (value) {
        case "f":
          return Gender.FEMININE;
        case "n":
          return Gender.NEUTER;
        case "m":
          return Gender.MASCULINE;
        default:
      }
    }
    return Gender.MASCULINE;
  }
}
