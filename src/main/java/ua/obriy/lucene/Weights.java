package ua.obriy.lucene;

/// Every number that ranks. BM25 gives the basis; these say what counts beside it.
///
/// Measured on 196 questions about 98 news items among 2,074 titles of projects (MRR@10): title 2.0
/// and each word 1.0 gave .811, title 1.0 and each word 3.0 .886, with nearness 0.8 .897.
final class Weights {
  /// A word in the title against the same word in the text. A title is short, for which BM25
  /// already lifts it; more would let bare titles win over articles.
  static final float TITLE = 1.0f;

  /// A word in the text.
  static final float TEXT = 1.0f;

  /// Added when the text has the word in the very form that was typed.
  static final float EXACT_TEXT = 0.2f;

  /// Added when the title has the word in the very form that was typed.
  static final float EXACT_TITLE = 0.2f;

  /// Added when words that were typed side by side stand near each other in the text.
  static final float NEAR_TEXT = 0.8f;

  /// The same in the title.
  static final float NEAR_TITLE = 0.4f;

  /// Most words between two that count as near.
  static final int NEAR_SLOP = 4;

  /// A word that may be missing, against one that may not.
  static final float PREFERRED = 0.5f;

  /// Added for every word found when not all need be.
  static final float EACH_WORD = 3.0f;

  /// Added when the document is about a place that the question names.
  static final float ABOUT_PLACE = 2.5f;

  /// Best hits whose order is made again with nearness of words; the others keep the order of BM25.
  static final int WINDOW = 64;

  private Weights() {}
}
