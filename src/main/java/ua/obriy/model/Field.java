package ua.obriy.model;

import java.util.Locale;

/// The two parts of a document that carry prose.
public enum Field {
  TITLE,
  TEXT;

  /// The name in JSON: `title` or `text`.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
