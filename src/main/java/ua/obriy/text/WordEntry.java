package ua.obriy.text;

import java.util.List;

/// What is known of a folded form in one kind of writing. Immutable.
///
/// @param capitalised whether it was asked for a word with a capital
/// @param traits what the dictionary knows, bits of [ua.obriy.model.Traits]
/// @param fitting lemmas that fit the capital or small letter
/// @param leading lemmas that fit before another capital, where an adjective may begin a name of
///     several words (Південний Буг)
/// @param all lemmas of all readings, the fitting ones first
record WordEntry(
    String folded,
    boolean capitalised,
    int traits,
    List<String> fitting,
    List<String> leading,
    List<String> all) {

  boolean is(char[] word, int size, boolean withCapital) {
    if (folded.length() != size || capitalised != withCapital) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (folded.charAt(i) != Letters.fold(word[i])) {
        return false;
      }
    }
    return true;
  }
}
