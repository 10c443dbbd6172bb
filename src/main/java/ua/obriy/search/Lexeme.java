package ua.obriy.search;

/// A piece of a typed question.
///
/// @param text the word, the words between quotes, or the name of the field
/// @param position index of its first code unit in what was typed
record Lexeme(Kind kind, String text, int position) {
  enum Kind {
    WORD,
    QUOTED,
    FIELD,
    OPEN,
    CLOSE,
    MINUS,
    AND,
    OR,
    NOT,
    NEAR
  }
}
