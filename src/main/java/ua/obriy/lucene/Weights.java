package ua.obriy.lucene;

/// Every number that ranks. BM25 gives the basis; these say what counts beside it.
///
/// Measured on 196 questions about 98 news items among 1,991 laws and 2,074 titles of projects
/// (news, MRR@10), on 231 questions about 1,121 pages of 41 PDFs (pages, nDCG@10), and with all of
/// these in one index (both), by `obriy eval --queries F --qrels F`, each line with those above it:
///
/// | | news | pages | both: news | both: pages |
/// |---|---|---|---|---|
/// | words, forms, nearness | .881 | .657 | | |
/// | runs of letters × 0.2 | .905 | .671 | .904 | .632 |
/// | one or two hits must hold the words together | .913 | | | |
/// | parts by their wholes, alone 0.2 | .913 | .741 | .918 | .698 |
///
/// Chosen against: runs × 0.3 (news +.002, pages −.010) and × 0.5 (+.007, −.023); the score of the
/// whole × 3 added to that of the part (both: .907, .689: it lifts parts above all else); alone 0.5
/// (pages −.011) and 0 (+.001); the first 100 words as a field × 0.5 (news +.007, pages −.022) or ×
/// 0.2 (+.006, −.007); nearness in the text 0.4 (+.005, −.009) and 1.6 (−.002, −.020); distance 8
/// for 4 (0, −.002); each word 1 for 3 (+.001, −.010); window 128 for 64 (0, 0).
///
/// Before that, measured on 196 questions about 98 news items among 2,074 titles of projects
/// (MRR@10): title 2.0 and each word 1.0 gave .811, title 1.0 and each word 3.0 .886, with nearness
/// 0.8 .897.
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

  /// Added when the document has the runs of letters of a word, see [Grams]; for the whole word
  /// about as much as the word itself.
  static final float GRAMS = 0.2f;

  /// What a part keeps of its score when its whole has none of the words; a part of the best whole
  /// keeps all.
  static final float ALONE = 0.2f;

  /// A word that may be missing, against one that may not.
  static final float PREFERRED = 0.5f;

  /// Added for every word found when not all need be.
  static final float EACH_WORD = 3.0f;

  /// Added when the document is about a place that the question names.
  static final float ABOUT_PLACE = 2.5f;

  /// What the newest news gain, as a share of their score: enough to decide between documents that
  /// answer equally well. On 233 questions over the bundled documents, which have dates, 0, 0.05
  /// and 0.2 give the same figures; no question there asks for what is new, so that more could only
  /// be guessed.
  static final double FRESH = 0.05;

  /// Days after which news have lost half of that. A choice, not measured: about a quarter of a
  /// year, the rhythm of budgets and reports.
  static final double HALF_LIFE_DAYS = 90;

  /// Best hits whose order is made again with nearness of words; the others keep the order of BM25.
  static final int WINDOW = 64;

  private Weights() {}
}
