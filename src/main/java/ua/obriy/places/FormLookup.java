package ua.obriy.places;

import org.jspecify.annotations.Nullable;

/// Forms by the words of a text, with the latest answers kept: a text repeats its words, and the
/// whole table does not fit into a processor's cache. Safe for several threads: an answer that is
/// lost only costs time.
final class FormLookup {
  private static final int SLOTS = 1 << 14;

  /// What is known of a word: what it names alone, null for nothing, and whether a longer name may
  /// begin with it.
  record Known(String word, @Nullable Namesakes alone, boolean longer) {
    boolean is(String other) {
      return word == other || word.equals(other);
    }
  }

  private final Gazetteer gazetteer;
  private final Forms forms;
  private final @Nullable Known[] latest = new Known[SLOTS];

  FormLookup(Gazetteer gazetteer, Forms forms) {
    this.gazetteer = gazetteer;
    this.forms = forms;
  }

  /// Whether no name begins with the folded word, which may be written small.
  boolean isNoSmallName(String word) {
    return !forms.firstWords().mayBeginSmall(word);
  }

  Known of(String word) {
    int slot = word.hashCode() * 0x9E3779B1 >>> 8 & SLOTS - 1;
    Known known = latest[slot];
    if (known != null && known.is(word)) {
      return known;
    }
    Known second = latest[slot ^ 1];
    if (second != null && second.is(word)) {
      return second;
    }
    latest[slot ^ 1] = known;
    Known found = find(word);
    latest[slot] = found;
    return found;
  }

  private Known find(String word) {
    FirstWords first = forms.firstWords();
    Namesakes alone = first.mayBegin(word) ? namesakes(Forms.add(Forms.start(), word)) : null;
    return new Known(word, alone, first.mayBeginLonger(word));
  }

  /// The places that the form with this hash may stand for, or null when there is no such form.
  @Nullable Namesakes namesakes(long hash) {
    int form = forms.find(hash);
    return form < 0 ? null : new Namesakes(gazetteer, form);
  }
}
