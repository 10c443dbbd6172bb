package ua.obriy.model;

import java.util.List;

/// By what copies of a document are known, so that documents that come later join the same story.
///
/// @param key stands for the id and the words of the document; other words make another key
/// @param alike keys of earlier documents with the same text, as it was or edited; they may be gone
///     or changed since, then nothing has these keys
/// @param arrival rises from document to document; 0 when none was given
/// @param sketch what the text is compared by; only the one who made it can read it
public record Likeness(long key, List<Long> alike, long arrival, byte[] sketch) {
  /// Of a document that was not compared.
  public static final Likeness NONE = new Likeness(0, List.of(), 0, new byte[0]);

  public Likeness {
    alike = List.copyOf(alike);
  }

  public boolean isKnown() {
    return sketch.length > 0;
  }
}
