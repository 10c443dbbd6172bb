package ua.obriy.model;

/// Words of a document that name something.
///
/// @param start first UTF-16 code unit, into the stored title or text
/// @param end one past the last
/// @param surface the words as they stand there
public record Mention(Field field, int start, int end, String surface) {
  public Mention {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "mention must lie inside its text; got: " + start + ".." + end);
    }
  }
}
