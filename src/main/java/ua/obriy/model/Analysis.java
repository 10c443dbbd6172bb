package ua.obriy.model;

import java.util.List;

/// The tokens of a document's title and text, made once and shared.
public record Analysis(List<Token> title, List<Token> text) {
  public Analysis {
    title = List.copyOf(title);
    text = List.copyOf(text);
  }

  public List<Token> of(Field field) {
    return field == Field.TITLE ? title : text;
  }
}
