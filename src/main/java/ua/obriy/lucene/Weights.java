package ua.obriy.lucene;

/// Every number that ranks. BM25 gives the basis; these say what counts beside it.
final class Weights {
  /// A word in the title against the same word in the text.
  static final float TITLE = 2.0f;

  /// A word in the text.
  static final float TEXT = 1.0f;

  /// How much the weaker of title and text adds when both have the word, 0 to 1.
  static final float BOTH_FIELDS = 0.3f;

  /// Added when the text has the word in the very form that was typed.
  static final float EXACT_TEXT = 0.2f;

  /// Added when the title has the word in the very form that was typed.
  static final float EXACT_TITLE = 0.4f;

  /// Added when words that were typed side by side stand near each other in the text.
  static final float NEAR_TEXT = 0.4f;

  /// The same in the title.
  static final float NEAR_TITLE = 0.6f;

  /// Most words between two that count as near.
  static final int NEAR_SLOP = 4;

  /// A word that may be missing, against one that may not.
  static final float PREFERRED = 0.5f;

  /// Best hits whose order is made again with nearness of words; the others keep the order of BM25.
  static final int WINDOW = 64;

  private Weights() {}
}
