package ua.obriy.names;

/// What `words.tsv` knows of a dictionary form.
///
/// @param kinds bits of [Kind]
/// @param value of the kind that it was listed under first: a gender (`m`, `f`, `n`), an amount, a
///     number or a code
record Word(int kinds, String value) {
  static final Word NONE = new Word(0, "");

  boolean is(Kind kind) {
    return (kinds & kind.bit) != 0;
  }

  boolean isAny(int bits) {
    return (kinds & bits) != 0;
  }

  Word with(Kind kind, String other) {
    return new Word(kinds | kind.bit, kinds == 0 ? other : value);
  }

  /// Of a noun.
  Gender gender() {
    return switch (value) {
      case "f" -> Gender.FEMININE;
      case "n" -> Gender.NEUTER;
      default -> Gender.MASCULINE;
    };
  }
}
