package ua.obriy.search;

/// A typed question that cannot be read; the message is Ukrainian and says what to change.
public final class QuerySyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int position;

  public QuerySyntaxException(String message, int position) {
    super(message + " (позиція " + (position + 1) + ")");
    this.position = position;
  }

  /// Where it goes wrong: index of the UTF-16 code unit in what was typed, from 0.
  public int position() {
    return position;
  }
}
