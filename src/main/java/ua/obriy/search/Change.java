package ua.obriy.search;

/// One thing that was understood otherwise than typed.
///
/// @param from as typed
/// @param to as searched; for [Kind#RELAXED] the words that were asked for
public record Change(Kind kind, String from, String to) {

  /// Why a word was changed.
  public enum Kind {
    /// Typed with another keyboard layout.
    LAYOUT("layout"),
    /// Ukrainian in Latin letters.
    TRANSLIT("translit"),
    /// A Russian word or spelling.
    RUSSIAN("russian"),
    TYPO("typo"),
    APOSTROPHE("apostrophe"),
    /// A former name of a place; the present one is searched too.
    OLD_NAME("oldName"),
    /// No document has all words: those with most of them were taken.
    RELAXED("relaxed");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /// The name in JSON.
    public String label() {
      return label;
    }
  }
}
