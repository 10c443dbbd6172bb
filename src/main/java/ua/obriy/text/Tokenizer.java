package ua.obriy.text;

import ua.obriy.model.Traits;

/// Cuts a text into words and numbers, normalising each while it is read, so that offsets into the
/// original need no map: a word begins at its first letter and ends after its last.
///
/// One instance serves one text on one thread: call [#next] until it is false and read the fields.
final class Tokenizer {
  /// Longer runs of letters are cut; no word of any language comes near.
  static final int MAX_WORD = 256;

  private final String text;

  /// Where to stop.
  private final int length;

  private int at;
  private boolean sentenceStart = true;
  private boolean breakBefore = true;
  private boolean previousCyrillic;
  private int hyphensJoinFrom;

  /// The normalised word with its capitals, in the first [#size] places.
  final char[] word = new char[MAX_WORD];

  int size;
  int start;
  int end;
  int traits;
  private int cyrillic;
  private int latin;
  private int digits;
  private int capitals;
  private int hyphens;

  Tokenizer(String text) {
    this(text, text.length());
  }

  private Tokenizer(String text, int length) {
    this.text = text;
    this.length = length;
  }

  /// Moves to the next token; false at the end of the text.
  boolean next() {
    skipToWord();
    if (at >= length) {
      return false;
    }
    start = at;
    clear();
    if (!scanAddress()) {
      scanWord();
    }
    mendLookAlikes();
    traits = traitsOfWord();
    previousCyrillic = cyrillic > 0;
    sentenceStart = false;
    breakBefore = false;
    return true;
  }

  boolean hasHyphen() {
    return hyphens > 0;
  }

  /// Reads the present word anew, cut at its hyphens.
  Tokenizer parts() {
    Tokenizer parts = new Tokenizer(text, end);
    parts.at = start;
    parts.hyphensJoinFrom = end;
    parts.sentenceStart = (traits & Traits.SENTENCE_START) != 0;
    parts.breakBefore = (traits & Traits.BREAK_BEFORE) != 0;
    return parts;
  }

  /// Whether the word is one of letters joined by hyphens.
  boolean isCompound() {
    return digits == 0 && hyphens > 0;
  }

  /// Whether a space and a capital follow, so that the word may begin a name of several words.
  boolean precedesCapital() {
    return end + 1 < length
        && Character.isWhitespace(text.charAt(end))
        && Character.isUpperCase(text.charAt(end + 1));
  }

  /// Goes back to read the compound again, part by part.
  void splitCompound() {
    hyphensJoinFrom = end;
    at = start;
    sentenceStart = (traits & Traits.SENTENCE_START) != 0;
    breakBefore = (traits & Traits.BREAK_BEFORE) != 0;
  }

  private void clear() {
    hyphens = 0;
    size = 0;
    cyrillic = 0;
    latin = 0;
    digits = 0;
    capitals = 0;
  }

  /// Signs that people write for words: per cent, number.
  private static boolean isWordSign(char c) {
    return c == '%' || c == '№';
  }

  /// Passes over what is no word and notes where sentences end.
  private void skipToWord() {
    while (at < length) {
      char c = text.charAt(at);
      byte kind = Letters.kind(c);
      if (kind >= Letters.CYRILLIC && kind <= Letters.DIGIT || isWordSign(c)) {
        return;
      }
      switch (c) {
        case '.', '!', '?', '…', '\n', ';', '•' -> {
          breakBefore = true;
          sentenceStart = true;
        }
        case '«', '“', '„', '"', ':', '—', '–' -> sentenceStart |= c != '—' && c != '–';
        default -> {}
      }
      at++;
    }
  }

  private void scanWord() {
    if (isWordSign(text.charAt(at))) {
      append(text.charAt(at));
      return;
    }
    while (at < length && size < MAX_WORD) {
      char c = text.charAt(at);
      if (!take(c, Letters.kind(c))) {
        return;
      }
    }
  }

  /// Takes the character into the word and moves on; false when the word ends before it.
  private boolean take(char c, byte kind) {
    switch (kind) {
      case Letters.CYRILLIC, Letters.LATIN, Letters.FOREIGN -> {
        if (digits > 0 && digits == size && kind == Letters.CYRILLIC) {
          return false;
        }
        takeLetter(c, kind);
      }
      case Letters.DIGIT -> {
        digits++;
        append(c);
      }
      case Letters.APOSTROPHE -> {
        return takeJoint('\'', letterAt(at + 1) && digits == 0);
      }
      case Letters.DOUBTFUL_APOSTROPHE -> {
        return takeJoint('\'', cyrillic > 0 && letterAt(at + 1) && isIotatedAt(at + 1));
      }
      case Letters.HYPHEN -> {
        return at >= hyphensJoinFrom && takeJoint('-', joinsAt(at + 1));
      }
      case Letters.SKIPPED -> at++;
      case Letters.COMBINING -> {
        compose(c);
        at++;
      }
      default -> {
        return (c == '.' || c == ',') && digits == size && takeJoint(c, digitAt(at + 1));
      }
    }
    return true;
  }

  private void takeLetter(char c, byte kind) {
    if (kind == Letters.CYRILLIC) {
      cyrillic++;
    } else if (kind == Letters.LATIN) {
      latin++;
    }
    if (Letters.fold(c) != c && Character.isUpperCase(c)) {
      capitals++;
    }
    append(c);
  }

  private void append(char c) {
    word[size++] = c;
    at++;
    end = at;
  }

  private boolean takeJoint(char joint, boolean joins) {
    if (!joins || size + 1 >= MAX_WORD) {
      return false;
    }
    append(joint);
    digits += joint == '.' || joint == ',' ? 1 : 0;
    hyphens += joint == '-' ? 1 : 0;
    return true;
  }

  private void compose(char mark) {
    char composed = size == 0 ? 0 : Letters.compose(word[size - 1], mark);
    if (composed != 0) {
      if (Letters.kind(word[size - 1]) == Letters.LATIN) {
        latin--;
        cyrillic++;
      }
      word[size - 1] = composed;
      end = at + 1;
    }
  }

  /// A hyphen joins two words (Івано-Франківськ) or a number and a word (9-поверховий, COVID-19).
  private boolean joinsAt(int index) {
    return letterAt(index) || (digitAt(index) && digits < size);
  }

  private boolean letterAt(int index) {
    return index < length && Letters.isLetter(text.charAt(index));
  }

  private boolean digitAt(int index) {
    return index < length && Letters.kind(text.charAt(index)) == Letters.DIGIT;
  }

  private boolean isIotatedAt(int index) {
    return Letters.isIotated(text.charAt(index));
  }

  /// Web and e-mail addresses stay whole; they are recognised from their Latin beginning.
  private boolean scanAddress() {
    if (Letters.kind(text.charAt(at)) != Letters.LATIN) {
      return false;
    }
    int stop = Addresses.endOf(text, at);
    if (stop < 0 || stop > length) {
      return false;
    }
    for (int i = at; i < stop && size < MAX_WORD; i++) {
      word[size++] = text.charAt(i);
    }
    latin = size;
    at = stop;
    end = stop;
    return true;
  }

  private void mendLookAlikes() {
    if (latin == 0 || latin == size && size > MAX_WORD / 2) {
      return;
    }
    if (cyrillic > 0 ? allLatinLookAlike() || cyrillic > latin : isLonelyLookAlike()) {
      for (int i = 0; i < size; i++) {
        char twin = Letters.cyrillicLookAlike(word[i]);
        if (twin != 0) {
          word[i] = twin;
          latin--;
          cyrillic++;
        }
      }
    }
  }

  /// A word all of look-alikes is Cyrillic when its neighbours are.
  private boolean isLonelyLookAlike() {
    if (!allLatinLookAlike() || digits > 0) {
      return false;
    }
    int i = end;
    while (i < length && i < end + 4 && !Letters.isLetter(text.charAt(i))) {
      i++;
    }
    boolean nextKnown = i < length && Letters.isLetter(text.charAt(i));
    boolean nextCyrillic = nextKnown && Letters.kind(text.charAt(i)) == Letters.CYRILLIC;
    return previousCyrillic ? nextCyrillic || !nextKnown : nextCyrillic && size < 3;
  }

  private boolean allLatinLookAlike() {
    for (int i = 0; i < size; i++) {
      if (Letters.kind(word[i]) == Letters.LATIN && Letters.cyrillicLookAlike(word[i]) == 0) {
        return false;
      }
    }
    return true;
  }

  private int traitsOfWord() {
    int bits = 0;
    if (cyrillic + latin == 0 && (digits > 0 || isWordSign(word[0]))) {
      bits |= Traits.NUMBER;
    }
    if (capitals > 0 && Character.isUpperCase(word[0])) {
      bits |= Traits.CAPITALISED;
      bits |= capitals > 1 && isAllCaps() ? Traits.ALL_CAPS : 0;
    }
    bits |= sentenceStart ? Traits.SENTENCE_START : 0;
    bits |= breakBefore ? Traits.BREAK_BEFORE : 0;
    if (at < length && text.charAt(at) == '.' && Abbreviations.isDotted(word, size)) {
      bits |= Traits.DOTTED;
      at++;
    }
    return bits;
  }

  private boolean isAllCaps() {
    for (int i = 0; i < size; i++) {
      if (Character.isLowerCase(word[i])) {
        return false;
      }
    }
    return true;
  }
}
