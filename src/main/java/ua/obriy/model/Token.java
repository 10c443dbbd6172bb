package ua.obriy.model;

import java.util.List;

/// A word of a text, as one analysis saw it; places, topics, names and the index all read these.
///
/// @param start first UTF-16 code unit, into the original text
/// @param end one past the last
/// @param form the normalised word with its capitals (apostrophe `'`, no stress marks, no Latin
///     look-alikes)
/// @param traits bits of [Traits]
/// @param word what is known of the form wherever it stands
/// @param parts of a compound with hyphens (Карпенка-Карого: Карпенка, Карого), in order; empty for
///     other words
public record Token(int start, int end, String form, int traits, Word word, List<Token> parts) {

  /// A word without parts.
  public Token(int start, int end, String form, int traits, Word word) {
    this(start, end, form, traits, word, List.of());
  }

  /// The same word with these parts.
  public Token withParts(List<Token> some) {
    return new Token(start, end, form, traits, word, some);
  }

  /// The form in lower case with ґ as г: what exact search compares.
  public String folded() {
    return word.folded();
  }

  /// Folded dictionary forms, likeliest first; never empty (an unknown word is guessed or stands
  // for
  /// itself).
  public List<String> lemmas() {
    return word.lemmas();
  }

  public boolean has(int trait) {
    return (traits & trait) != 0;
  }
}
