package ua.obriy.text;

import ua.obriy.model.Traits;

/// Cuts a text into words and numbers, normalising each while it is read, so that offsets into the
/// original need no map: a word begins at its first letter and ends after its last.
///
/// One instance serves one text on one thread: call [#next] until it is false and read the fields.
final class Tokenizer {
  /// Longer runs of letters are cut; no word of any language comes near.
  static final int MAX_WORD = 256;

  private static final int SHORT_NAME = 3;

  private final String text;

  /// Where to stop.
  private final int length;

  private final Ahead ahead;

  private int at;
  private boolean sentenceStart = true;
  private boolean breakBefore = true;
  private boolean previousCyrillic;
  private int dashesJoinFrom;
  private int hyphensJoinFrom;
  private int quotesJoinFrom;

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
  private int dashes;
  private int unfolded;
  private boolean lonely;
  private boolean doubtful;

  Tokenizer(String text) {
    this(text, text.length());
  }

  private Tokenizer(String text, int length) {
    this.text = text;
    this.length = length;
    this.ahead = new Ahead(text, length);
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
    previousCyrillic = cyrillic > 0 || previousCyrillic && LookAlikes.isRoman(word, size);
    sentenceStart = false;
    breakBefore = false;
    return true;
  }

  boolean hasHyphen() {
    return hyphens + dashes > 0;
  }

  /// Reads the present word anew, cut at its hyphens.
  Tokenizer parts() {
    Tokenizer parts = new Tokenizer(text, end);
    parts.at = start;
    parts.hyphensJoinFrom = end;
    parts.dashesJoinFrom = end;
    parts.sentenceStart = (traits & Traits.SENTENCE_START) != 0;
    parts.breakBefore = (traits & Traits.BREAK_BEFORE) != 0;
    return parts;
  }

  /// Whether the word is one of letters joined by hyphens, or by a quotation mark that may be no
  /// apostrophe; then it is one word only if the dictionary knows it.
  boolean isCompound() {
    return digits == 0 && hyphens > 0 || doubtful;
  }

  /// Whether its Latin letters were taken for Cyrillic only because of the words around it.
  boolean isLonely() {
    return lonely;
  }

  /// Whether the word is Latin to the last letter and might be Cyrillic as well.
  boolean couldBeCyrillic() {
    return latin > 0 && latin == size && LookAlikes.couldBeCyrillic(word, size);
  }

  /// Takes that back.
  void restoreLatin() {
    LookAlikes.toLatin(word, size);
    latin = size;
    cyrillic = 0;
    lonely = false;
    previousCyrillic = false;
  }

  /// Whether the word is equal to its folded form.
  boolean isFolded() {
    return unfolded == 0;
  }

  /// Whether a space and a capital follow, so that the word may begin a name of several words.
  boolean precedesCapital() {
    return end + 1 < length
        && Character.isWhitespace(text.charAt(end))
        && Character.isUpperCase(text.charAt(end + 1));
  }

  /// Goes back to read the compound again: parts between dashes first, then those
  /// between hyphens, then those between quotation marks.
  void splitCompound() {
    if (dashes > 0) {
      dashesJoinFrom = end;
    } else if (hyphens > 0) {
      hyphensJoinFrom = end;
    } else {
      quotesJoinFrom = end;
    }
    at = start;
    sentenceStart = (traits & Traits.SENTENCE_START) != 0;
    breakBefore = (traits & Traits.BREAK_BEFORE) != 0;
  }

  private void clear() {
    hyphens = 0;
    dashes = 0;
    unfolded = 0;
    lonely = false;
    doubtful = false;
    size = 0;
    cyrillic = 0;
    latin = 0;
    digits = 0;
    capitals = 0;
  }

  /// Passes over what is no word and notes where sentences end.
  private void skipToWord() {
    while (at < length) {
      char c = text.charAt(at);
      byte kind = Letters.kind(c);
      if (kind >= Letters.CYRILLIC && kind <= Letters.DIGIT || Letters.isWordSign(c)) {
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
    if (Letters.isWordSign(text.charAt(at))) {
      append(text.charAt(at));
      return;
    }
    while (at < length && size < MAX_WORD) {
      takeCyrillic();
      if (at < length && size < MAX_WORD) {
        char c = text.charAt(at);
        if (!take(c, Letters.kind(c))) {
          return;
        }
      }
    }
  }

  /// Takes Cyrillic letters as long as there are any; nearly all letters go this way.
  private void takeCyrillic() {
    if (digits > 0 && digits == size) {
      return;
    }
    int from = at;
    int most = Math.min(length, at + MAX_WORD - size);
    while (at < most && Letters.kind(text.charAt(at)) == Letters.CYRILLIC) {
      char c = text.charAt(at++);
      word[size++] = c;
      if (Letters.fold(c) != c) {
        unfolded++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    if (at > from) {
      cyrillic += at - from;
      end = at;
    }
  }

  /// Takes the character into the word and moves on; false when the word ends before it.
  private boolean take(char c, byte kind) {
    switch (kind) {
      case Letters.CYRILLIC -> {
        // 10млн: a unit that follows its number
        return false;
      }
      case Letters.LATIN, Letters.FOREIGN -> takeLetter(c, kind);
      case Letters.DIGIT -> {
        digits++;
        append(c);
      }
      case Letters.APOSTROPHE, Letters.DOUBTFUL_APOSTROPHE -> {
        return takeApostrophe(kind == Letters.DOUBTFUL_APOSTROPHE);
      }
      case Letters.HYPHEN -> {
        return at >= hyphensJoinFrom && takeJoint('-', joinsAt(ahead.visible(at + 1)));
      }
      case Letters.DASH -> {
        return takeDash();
      }
      case Letters.SKIPPED -> {
        accent(c);
        at++;
      }
      case Letters.COMBINING -> {
        compose(c);
        at++;
      }
      default -> {
        return (c == '.' || c == ',') && digits == size && takeJoint(c, ahead.digitAt(at + 1));
      }
    }
    return true;
  }

  private void takeLetter(char c, byte kind) {
    latin += kind == Letters.LATIN ? 1 : 0;
    if (Letters.fold(c) != c) {
      unfolded++;
      capitals += Character.isUpperCase(c) ? 1 : 0;
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

  private void accent(char mark) {
    char accented = size == 0 ? 0 : Letters.accented(word[size - 1], mark);
    if (accented != 0) {
      word[size - 1] = accented;
      end = at + 1;
    }
  }

  private boolean takeDash() {
    boolean taken = at >= dashesJoinFrom && takeJoint('-', dashJoinsAt(ahead.visible(at + 1)));
    dashes += taken ? 1 : 0;
    return taken;
  }

  /// Two apostrophes stand for a quotation mark, which stands for one apostrophe.
  private boolean takeApostrophe(boolean isQuote) {
    int next = ahead.visible(at + 1);
    boolean isDouble = next < length && Letters.kind(text.charAt(next)) == Letters.APOSTROPHE;
    next = isDouble ? ahead.visible(next + 1) : next;
    boolean joins = digits == 0 && ahead.letterAt(next);
    if (isQuote || isDouble) {
      joins &= at >= quotesJoinFrom && ahead.isApostropheBetween(word[size - 1], next);
    }
    if (!takeJoint('\'', joins)) {
      return false;
    }
    doubtful |= (isQuote || isDouble) && Character.isUpperCase(text.charAt(next));
    at = next;
    return true;
  }

  private void compose(char mark) {
    char composed = size == 0 ? 0 : Letters.compose(word[size - 1], mark);
    if (composed == 0) {
      accent(mark);
    } else {
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
    return ahead.letterAt(index) || (ahead.digitAt(index) && digits < size);
  }

  /// A dash joins words, and a number to a short name (COVID–19, Ту–154), but no range of years.
  private boolean dashJoinsAt(int index) {
    boolean isName = capitals == size || capitals > 0 && size <= SHORT_NAME;
    return digits == 0 && (ahead.letterAt(index) || isName && ahead.digitAt(index));
  }

  /// Addresses stay whole; they are recognised from their Latin beginning.
  private boolean scanAddress() {
    if (Letters.kind(text.charAt(at)) != Letters.LATIN) {
      return false;
    }
    int stop = ahead.endOfAddress(at);
    if (stop < 0) {
      return false;
    }
    for (int i = at; i < stop && size < MAX_WORD; i++) {
      word[size++] = text.charAt(i);
    }
    latin = size;
    unfolded = size;
    at = stop;
    end = stop;
    return true;
  }

  private void mendLookAlikes() {
    if (capitals > 1 && LookAlikes.isRoman(word, size)) {
      LookAlikes.toLatin(word, size);
    } else if (latin > 0 && latin + cyrillic <= MAX_WORD / 2) {
      if (cyrillic == 0) {
        mendLonely();
      } else if (cyrillic > latin || LookAlikes.couldBeCyrillic(word, size)) {
        LookAlikes.toCyrillicInHaste(word, size);
      } else if (LookAlikes.isLatinWithTwins(word, size)) {
        LookAlikes.toLatin(word, size);
      }
    }
  }

  /// A word all of look-alikes is Cyrillic when its neighbours are.
  private void mendLonely() {
    if (digits > 0 || !LookAlikes.couldBeCyrillic(word, size) || !standsAmongCyrillic()) {
      return;
    }
    lonely = true;
    LookAlikes.toCyrillic(word, size);
    cyrillic = latin;
    latin = 0;
  }

  private boolean standsAmongCyrillic() {
    byte next = ahead.kindOfLetterNear(end);
    boolean cyrillicNext = next == Letters.CYRILLIC;
    return previousCyrillic
        ? cyrillicNext || next == Letters.OTHER
        : cyrillicNext && size != SHORT_NAME;
  }

  private int traitsOfWord() {
    int bits = 0;
    if (cyrillic + latin == 0 && (digits > 0 || Letters.isWordSign(word[0]))) {
      bits |= Traits.NUMBER;
    }
    if (capitals > 0 && Character.isUpperCase(word[0])) {
      bits |= Traits.CAPITALISED;
      bits |= capitals > 1 && Letters.isAllCaps(word, size) ? Traits.ALL_CAPS : 0;
    }
    bits |= sentenceStart ? Traits.SENTENCE_START : 0;
    bits |= breakBefore ? Traits.BREAK_BEFORE : 0;
    if (at < length && text.charAt(at) == '.' && Abbreviations.isDotted(word, size)) {
      bits |= Traits.DOTTED;
      at++;
    }
    return bits;
  }
}
