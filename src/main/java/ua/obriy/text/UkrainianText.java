package ua.obriy.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;
import ua.obriy.model.Word;

/// Analyses Ukrainian text. Immutable and safe for use by several threads; make one and share it.
public final class UkrainianText {
  private static final int WRITTEN_AT_WILL = Traits.SENTENCE_START | Traits.ALL_CAPS;

  private final Lemmatizer lemmatizer;

  private UkrainianText(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  /// Loads the prepared dictionary from the class path.
  public static UkrainianText load() {
    return new UkrainianText(new Lemmatizer(Lexicon.load(), Guesser.load()));
  }

  /// Version of everything that decides which terms come out; part of the index manifest.
  public static String version() {
    return "lt-6.8.0/3";
  }

  /// The tokens of a text in order; offsets point into `text`. A capital inside a sentence decides
  /// between name and common word.
  public List<Token> analyze(String text) {
    return tokens(text, false);
  }

  /// The tokens of a typed question: capitals mean nothing there, so that every reading stays.
  public List<Token> analyzeQuery(String text) {
    return tokens(text, true);
  }

  private List<Token> tokens(String text, boolean allReadings) {
    List<Token> tokens = new ArrayList<>(text.length() / 7 + 4);
    Tokenizer scan = new Tokenizer(text);
    while (scan.next()) {
      Token token = token(scan, allReadings);
      if (scan.isLonely() && token.has(Traits.GUESSED)) {
        scan.restoreLatin();
        token = token(scan, allReadings);
      }
      if (scan.isCompound() && token.has(Traits.GUESSED)) {
        scan.splitCompound();
      } else {
        tokens.add(scan.hasHyphen() ? token.withParts(parts(scan, allReadings)) : token);
      }
    }
    return tokens;
  }

  private List<Token> parts(Tokenizer compound, boolean allReadings) {
    List<Token> parts = new ArrayList<>(2);
    Tokenizer scan = compound.parts();
    while (scan.next()) {
      parts.add(token(scan, allReadings));
    }
    return parts;
  }

  private Token token(Tokenizer scan, boolean allReadings) {
    WordEntry entry = lemmatizer.entry(scan.word, scan.size, scan.traits & WordEntry.WRITING);
    Word word = allReadings ? withTwin(scan, entry.all()) : word(scan, entry);
    String form = scan.isFolded() ? entry.folded() : new String(scan.word, 0, scan.size);
    return new Token(scan.start, scan.end, form, scan.traits | entry.traits(), word);
  }

  /// A question of one word has no neighbours to say whether IT or MICTO is Latin: it asks for
  /// both.
  private Word withTwin(Tokenizer scan, Word asked) {
    if (!scan.couldBeCyrillic()) {
      return asked;
    }
    char[] word = Arrays.copyOf(scan.word, scan.size);
    LookAlikes.toCyrillic(word, scan.size);
    WordEntry twin =
        lemmatizer.entry(word, scan.size, Character.isUpperCase(word[0]) ? Traits.CAPITALISED : 0);
    if ((twin.traits() & Traits.GUESSED) != 0) {
      return asked;
    }
    List<String> both = new ArrayList<>(asked.lemmas());
    both.addAll(twin.all().lemmas());
    return new Word(asked.folded(), both);
  }

  private static Word word(Tokenizer scan, WordEntry entry) {
    if ((scan.traits & WRITTEN_AT_WILL) != 0) {
      return entry.all();
    }
    return scan.precedesCapital() ? entry.leading() : entry.fitting();
  }

  /// The word as exact search compares it: normalised, lower case, ґ as г.
  public String fold(String word) {
    Tokenizer scan = new Tokenizer(word);
    return scan.next() ? Lemmatizer.fold(scan.word, scan.size) : "";
  }

  /// Whether the dictionary itself (not the guesser) knows this form.
  public boolean knows(String word) {
    return lemmatizer.knows(fold(word));
  }
}
