package ua.obriy.text;

import java.util.List;
import ua.obriy.model.Word;

/// What is known of a folded form in one kind of writing. Immutable.
///
/// @param capitalised whether it was asked for a word with a capital
/// @param traits what the dictionary knows, bits of [ua.obriy.model.Traits]
/// @param fitting with lemmas that fit the capital or small letter
/// @param leading with lemmas that fit before another capital, where an adjective may begin a name
// of
///     several words (Південний Буг)
/// @param all with lemmas of all readings, the fitting ones first
record WordEntry(
    String folded, boolean capitalised, int traits, Word fitting, Word leading, Word all) {

  static WordEntry of(
      String folded,
      boolean capitalised,
      int traits,
      List<String> fitting,
      List<String> leading,
      List<String> all) {
    Word fit = new Word(folded, fitting);
    Word lead = leading.equals(fitting) ? fit : new Word(folded, leading);
    Word whole = all.equals(fitting) ? fit : all.equals(leading) ? lead : new Word(folded, all);
    return new WordEntry(folded, capitalised, traits, fit, lead, whole);
  }

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
