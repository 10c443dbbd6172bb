package ua.obriy.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Traits;
import ua.obriy.model.Word;

/// What is known of a folded form in one kind of writing: a [Word] with the lemmas that fit the
/// capital or small letter, and beside it those with the lemmas that fit elsewhere. It is itself
/// the word that most tokens get, so that one look into memory answers analysis and stages alike.
final class WordEntry extends Word {
  /// Ways of writing that a word is known apart by.
  static final int WRITING = Traits.CAPITALISED | Traits.DOTTED;

  private final int writing;
  private final int traits;

  /// Null where it is this word.
  private final @Nullable Word leading;

  private final @Nullable Word all;

  private WordEntry(
      String folded,
      int writing,
      int traits,
      List<String> fitting,
      @Nullable Word leading,
      @Nullable Word all) {
    super(folded, fitting);
    this.writing = writing;
    this.traits = traits;
    this.leading = leading;
    this.all = all;
  }

  /// @param writing what was asked for, bits of [#WRITING]
  /// @param traits what the dictionary knows, bits of [ua.obriy.model.Traits]
  /// @param fitting lemmas that fit the capital or small letter
  /// @param leading lemmas that fit before another capital, where an adjective may begin a name of
  ///     several words (Південний Буг)
  /// @param all lemmas of all readings, the fitting ones first
  static WordEntry of(
      String folded,
      int writing,
      int traits,
      List<String> fitting,
      List<String> leading,
      List<String> all) {
    boolean dotted = (writing & Traits.DOTTED) != 0;
    Word lead = leading.equals(fitting) ? null : word(folded, leading, dotted);
    Word whole =
        all.equals(fitting) ? null : all.equals(leading) ? lead : word(folded, all, dotted);
    return new WordEntry(folded, writing, traits, lemmas(folded, fitting, dotted), lead, whole);
  }

  private static Word word(String folded, List<String> lemmas, boolean dotted) {
    return new Word(folded, lemmas(folded, lemmas, dotted));
  }

  /// An abbreviation is found with its dot and without.
  private static List<String> lemmas(String folded, List<String> lemmas, boolean dotted) {
    if (!dotted) {
      return lemmas;
    }
    List<String> both = new ArrayList<>(lemmas.size() + 1);
    both.add(folded + ".");
    both.addAll(lemmas);
    return both;
  }

  int traits() {
    return traits;
  }

  Word fitting() {
    return this;
  }

  Word leading() {
    return leading == null ? this : leading;
  }

  Word all() {
    return all == null ? this : all;
  }

  boolean is(char[] word, int size, int wanted) {
    String folded = folded();
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
