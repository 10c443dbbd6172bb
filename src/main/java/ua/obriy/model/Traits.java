package ua.obriy.model;

/// Bits that say what is known of a token.
public final class Traits {
  /// Its first letter is a capital.
  public static final int CAPITALISED = 1;

  /// All its letters are capitals, and there are at least two.
  public static final int ALL_CAPS = 1 << 1;

  /// It begins a sentence, so a capital proves nothing.
  public static final int SENTENCE_START = 1 << 2;

  /// The dictionary knows it as a geographic name.
  public static final int GEO = 1 << 3;

  /// The dictionary knows it as a first name.
  public static final int FIRST_NAME = 1 << 4;

  /// The dictionary knows it as a surname.
  public static final int LAST_NAME = 1 << 5;

  /// The dictionary knows it as a common word.
  public static final int COMMON = 1 << 6;

  /// The dictionary does not know it; the lemmas are guessed.
  public static final int GUESSED = 1 << 7;

  /// It holds no letter: a number.
  public static final int NUMBER = 1 << 8;

  /// It is an abbreviation written with a dot (м., вул., обл.); the dot is not part of it.
  public static final int DOTTED = 1 << 9;

  /// A paragraph or sentence ends between it and the token before it.
  public static final int BREAK_BEFORE = 1 << 10;

  /// How many bits there are.
  public static final int SIZE = 11;

  private Traits() {}
}
