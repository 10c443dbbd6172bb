package ua.obriy.text;

import java.util.ArrayList;
import java.util.List;
import ua.obriy.model.Traits;
import ua.obriy.model.Word;

/// What is known of a folded form in one kind of writing. Immutable.
///
/// @param writing what was asked for, bits of [#WRITING]
/// @param traits what the dictionary knows, bits of [ua.obriy.model.Traits]
/// @param fitting with lemmas that fit the capital or small letter
/// @param leading with lemmas that fit before another capital, where an adjective may begin a name
///     of several words (Південний Буг)
/// @param all with lemmas of all readings, the fitting ones first
record WordEntry(String folded, int writing, int traits, Word fitting, Word leading, Word all) {
  /// Ways of writing that a word is known apart by.
  static final int WRITING = Traits.CAPITALISED | Traits.DOTTED;

  static WordEntry of(
      String folded,
      int writing,
      int traits,
      List<String> fitting,
      List<String> leading,
      List<String> all) {
    boolean dotted = (writing & Traits.DOTTED) != 0;
    Word fit = word(folded, fitting, dotted);
    Word lead = leading.equals(fitting) ? fit : word(folded, leading, dotted);
    Word whole = all.equals(fitting) ? fit : all.equals(leading) ? lead : word(folded, all, dotted);
    return new WordEntry(folded, writing, traits, fit, lead, whole);
  }

  /// An abbreviation is found with its dot and without.
  private static Word word(String folded, List<String> lemmas, boolean dotted) {
    if (!dotted) {
      return new Word(folded, lemmas);
    }
    List<String> both = new ArrayList<>(lemmas.size() + 1);
    both.add(folded + ".");
    both.addAll(lemmas);
    return new Word(folded, both);
  }

  boolean is(char[] word, int size, int wanted) {
    if (folded.length() != size || writing != wanted) {
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
