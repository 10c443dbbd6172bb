package ua.obriy.places;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import ua.obriy.model.Word;

/// Reads words of texts: the names that they may be and what they tell of names beside them. The
/// answer is noted on the word, which stays as long as the analysis remembers it.
final class WordNotes {
  /// Letters of a name that may be written small.
  private static final int SHORTEST_SMALL = 5;

  private final Gazetteer gazetteer;
  private final Forms forms;
  private final Cues cues;

  /// Most words name nothing; the few notes that they share stay in the processor's cache.
  private final Map<WordNote, WordNote> shared = new ConcurrentHashMap<>();

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
    boolean small = alone != null && alone.areWrittenSmall() && folded.length() >= SHORTEST_SMALL;
    WordNote note =
        new WordNote(
            this,
            cues.of(word),
            Surroundings.isAdjective(folded),
            alone,
            small,
            first.mayBeginLonger(folded));
    return alone == null ? shared.computeIfAbsent(note, same -> same) : note;
  }

  /// The places that the form with this hash may stand for, or null when there is no such form.
  @Nullable Namesakes namesakes(long hash) {
    int form = forms.find(hash);
    return form < 0 ? null : new Namesakes(gazetteer, form);
  }
}
