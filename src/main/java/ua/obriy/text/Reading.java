package ua.obriy.text;

/// One way to read a word form: the lemma and what the dictionary says of it.
///
/// @param lemma folded dictionary form
/// @param bits of the constants here
record Reading(String lemma, int bits) {
  static final int NOUN = 1;
  static final int ADJECTIVE = 1 << 1;
  static final int VERB = 1 << 2;
  static final int GEO = 1 << 3;
  static final int FIRST_NAME = 1 << 4;
  static final int LAST_NAME = 1 << 5;
  static final int OTHER_NAME = 1 << 6;
  static final int ABBREVIATION = 1 << 7;

  /// Only old, low, rare or wrong uses of the form.
  static final int UNUSUAL = 1 << 8;

  /// The form is the dictionary form.
  static final int BASE = 1 << 9;

  /// The name of a city, which a capital inside a sentence means more likely than any other word.
  static final int CITY = 1 << 10;

  static final int PROPER = GEO | FIRST_NAME | LAST_NAME | OTHER_NAME;

  private static final int HALF = 6;
  private static final int LOW = (1 << HALF) - 1;

  boolean has(int mask) {
    return (bits & mask) != 0;
  }

  /// Two printable characters, as the prepared dictionary stores the bits.
  static String encode(int bits) {
    return "" + (char) ('0' + (bits >> HALF)) + (char) ('0' + (bits & LOW));
  }

  static int decode(CharSequence tag) {
    return (tag.charAt(0) - '0') << HALF | tag.charAt(1) - '0';
  }
}
