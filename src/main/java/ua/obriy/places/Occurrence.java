package ua.obriy.places;

import org.jspecify.annotations.Nullable;
import ua.obriy.model.Field;
import ua.obriy.model.Mention;

/// Words that may name a place, with the namesakes and the cues beside the words.
///
/// @param first number of its first token in the field
/// @param last number of its last token
/// @param candidates rows of the gazetteer with the role in which the words fit each
/// @param unit what a word beside it says it is, null when nothing does
/// @param separators commas, full stops and closing brackets of the field before it, from where the
///     counting began
/// @param isAlsoOtherWord whether the dictionary knows a common word, a first name or a surname of
///     this form, and nothing excludes them
/// @param isWithin whether «у» or «в» stands before it
/// @param isRecalled whether its sentence recalls something else: Нагадаємо, торік у Луцьку
/// @param strength how much the words themselves speak for a place
record Occurrence(
    Mention mention,
    int first,
    int last,
    Candidates candidates,
    @Nullable Unit unit,
    int separators,
    boolean isAlsoOtherWord,
    boolean isWithin,
    boolean isRecalled,
    Strength strength) {

  /// What the words prove without the rest of the document.
  enum Strength {
    /// A word beside it names the kind of place: с. Зимне.
    NAMED_KIND,
    /// The adjective of an institution: Летичівський ліцей.
    INSTITUTION,
    /// A name with a capital inside a sentence.
    NAME,
    /// An adjective without a word of kind: київські школи.
    BARE_ADJECTIVE,
    /// A capital on what is also a common word: Перемога.
    COMMON_WORD,
    /// A common word with a capital where any word has one.
    DOUBTFUL
  }

  Field field() {
    return mention.field();
  }

  /// The same name where another mention of the document tells the kind.
  Occurrence with(Unit kind, Candidates some) {
    return new Occurrence(
        mention,
        first,
        last,
        some,
        kind,
        separators,
        isAlsoOtherWord,
        isWithin,
        isRecalled,
        strength);
  }

  boolean isAdjective() {
    return strength == Strength.BARE_ADJECTIVE || strength == Strength.INSTITUTION;
  }

  Occurrence with(Strength other) {
    return new Occurrence(
        mention,
        first,
        last,
        candidates,
        unit,
        separators,
        isAlsoOtherWord,
        isWithin,
        isRecalled,
        other);
  }

  /// Whether the candidate stands for a raion of before 2020 and none of today is called so.
  boolean namesAbolished(Candidate candidate) {
    if (candidate.role() != Role.ABOLISHED) {
      return false;
    }
    for (int i = 0; i < candidates.size(); i++) {
      Candidate other = candidates.get(i);
      if (other.row() == candidate.row() && other.role() != Role.ABOLISHED) {
        return false;
      }
    }
    return true;
  }
}
