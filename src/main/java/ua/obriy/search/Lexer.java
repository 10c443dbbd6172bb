package ua.obriy.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts a typed question into words, quotes, brackets and operators. Never fails: a quote without
/// its partner is passed over.
///
/// Words keep their punctuation, for with another keyboard layout `;` and `[` are letters; the
/// analysis of text drops it later.
final class Lexer {
  private static final String QUOTES = "\"“”„«»";
  private static final String IOTATED = "яюєїЯЮЄЇ";

  private static final Map<String, Lexeme.Kind> OPERATORS =
      Map.ofEntries(
          Map.entry("OR", Lexeme.Kind.OR),
          Map.entry("АБО", Lexeme.Kind.OR),
          Map.entry("|", Lexeme.Kind.OR),
          Map.entry("||", Lexeme.Kind.OR),
          Map.entry("AND", Lexeme.Kind.AND),
          Map.entry("ТА", Lexeme.Kind.AND),
          Map.entry("І", Lexeme.Kind.AND),
          Map.entry("&", Lexeme.Kind.AND),
          Map.entry("&&", Lexeme.Kind.AND),
          Map.entry("NOT", Lexeme.Kind.NOT),
          Map.entry("НЕ", Lexeme.Kind.NOT),
          Map.entry("NEAR", Lexeme.Kind.NEAR),
          Map.entry("ПОРУЧ", Lexeme.Kind.NEAR));

  private final String text;

  /// In a question all in capitals «НЕ» is a word like the others.
  private final boolean allCapitals;

  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;

  Lexer(String text) {
    this.text = text;
    this.allCapitals = text.equals(text.toUpperCase(Locale.ROOT));
  }

  List<Lexeme> lexemes() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '(' || c == ')') {
        add(c == '(' ? Lexeme.Kind.OPEN : Lexeme.Kind.CLOSE, String.valueOf(c), at++);
      } else if (QUOTES.indexOf(c) >= 0) {
        quoted();
      } else if (isMinus(c)) {
        add(Lexeme.Kind.MINUS, "-", at++);
      } else {
        word();
      }
    }
    return lexemes;
  }

  private boolean isMinus(char c) {
    return (c == '-' || c == '−')
        && at + 1 < text.length()
        && !Character.isWhitespace(text.charAt(at + 1))
        && text.charAt(at + 1) != '-';
  }

  private void quoted() {
    int close = closingQuote();
    if (close < 0) {
      at++;
      return;
    }
    String inner = text.substring(at + 1, close).strip();
    boolean angular = text.charAt(at) == '«';
    boolean oneWord = inner.chars().noneMatch(Character::isWhitespace);
    // «Дія» is how names are written, not a wish for the exact form.
    if (!inner.isEmpty()) {
      add(angular && oneWord ? Lexeme.Kind.WORD : Lexeme.Kind.QUOTED, inner, at + 1);
    }
    at = close + 1;
  }

  private int closingQuote() {
    String closing =
        switch (text.charAt(at)) {
          case '«' -> "»";
          case '„', '“' -> "”“\"";
          case '"' -> "\"”";
          default -> "";
        };
    for (int i = at + 1; i < text.length(); i++) {
      if (closing.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private void word() {
    int start = at;
    while (at < text.length() && !endsWord(text.charAt(at))) {
      if (text.charAt(at) == ':' && FieldName.of(text.substring(start, at)) != null) {
        add(Lexeme.Kind.FIELD, text.substring(start, at), start);
        at++;
        return;
      }
      at++;
    }
    String word = text.substring(start, at);
    add(kindOf(word), word, start);
  }

  private boolean endsWord(char c) {
    if (c == '"' && at > 0 && at + 1 < text.length()) {
      return !(Character.isLetter(text.charAt(at - 1))
          && IOTATED.indexOf(text.charAt(at + 1)) >= 0);
    }
    return Character.isWhitespace(c) || c == '(' || c == ')' || QUOTES.indexOf(c) >= 0;
  }

  private Lexeme.Kind kindOf(String word) {
    int slash = word.indexOf('/');
    Lexeme.Kind kind = OPERATORS.get(slash > 0 ? word.substring(0, slash) : word);
    if (kind == null || slash > 0 && kind != Lexeme.Kind.NEAR) {
      return Lexeme.Kind.WORD;
    }
    return kind == Lexeme.Kind.NOT && allCapitals ? Lexeme.Kind.WORD : kind;
  }

  private void add(Lexeme.Kind kind, String lexeme, int position) {
    lexemes.add(new Lexeme(kind, lexeme, position));
  }
}
