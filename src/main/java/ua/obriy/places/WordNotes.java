package ua.obriy.places;

import org.jspecify.annotations.Nullable;
import ua.obriy.model.Word;

/// Reads words of texts: the names that they may be and what they tell of names beside them. The
/// answer is noted on the word, which stays as long as the analysis remembers it.
final class WordNotes {
  /// Letters of a name that may be written small.
  private static final int SHORTEST_SMALL = 5;

  /// Letters of «киян».
  private static final int SHORTEST_PEOPLE = 4;

  private static final int SHARED_BITS = 9;

  /// Forms of names that are remembered at most.
  private static final int KEPT = 1 << 13;

  private final Gazetteer gazetteer;
  private final Forms forms;
  private final Cues cues;

  /// Most words name nothing; the few notes that they share stay in the processor's cache.
  private final @Nullable WordNote[] shared = new WordNote[1 << SHARED_BITS];

  /// By the last bits of the form's number: names outlive the words that the analysis forgets.
  private final @Nullable Namesakes[] kept = new Namesakes[KEPT];

  WordNotes(Gazetteer gazetteer, Forms forms, Cues cues) {
    this.gazetteer = gazetteer;
    this.forms = forms;
    this.cues = cues;
  }

  WordNote of(Word word) {
    if (word.note(Word.Stage.PLACES) instanceof WordNote note && note.owner() == this) {
      return note;
    }
    WordNote note = read(word);
    word.note(Word.Stage.PLACES, note);
    return note;
  }

  private WordNote read(Word word) {
    String folded = word.folded();
    FirstWords first = forms.firstWords();
    Namesakes alone = first.mayBegin(folded) ? namesakes(Forms.add(Forms.start(), folded)) : null;
    long marks = cues.of(word) | Surroundings.marks(word) | Persons.marks(folded);
    marks |= first.mayBeginLonger(folded) ? WordNote.BEGINS_NAME : 0;
    marks |= first.mayContinue(folded) ? WordNote.CONTINUES_NAME : 0;
    if (alone == null) {
      return ofNoName(marks);
    }
    int shortest = alone.demonyms().isEmpty() ? SHORTEST_SMALL : SHORTEST_PEOPLE;
    boolean small = alone.areWrittenSmall() && folded.length() >= shortest;
    marks |= WordNote.NAME | (small ? WordNote.SMALL_NAME : 0);
    marks |= Ellipsis.mayLeaveOut(folded, alone) ? WordNote.ELLIPTIC : 0;
    return new WordNote(this, marks, alone);
  }

  private WordNote ofNoName(long marks) {
    int slot = (int) (marks * 0x9E3779B97F4A7C15L >>> Long.SIZE - SHARED_BITS);
    WordNote known = shared[slot];
    if (known == null || known.marks() != marks) {
      known = new WordNote(this, marks, null);
      shared[slot] = known;
    }
    return known;
  }

  /// The places that the form with this hash may stand for, or null when there is no such form.
  @Nullable Namesakes namesakes(long hash) {
    int form = forms.find(hash);
    if (form < 0) {
      return null;
    }
    Namesakes known = kept[form & KEPT - 1];
    if (known == null || known.form() != form) {
      known = new Namesakes(gazetteer, form);
      kept[form & KEPT - 1] = known;
    }
    return known;
  }
}
