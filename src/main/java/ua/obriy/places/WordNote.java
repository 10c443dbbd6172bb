package ua.obriy.places;

import org.jspecify.annotations.Nullable;
import ua.obriy.model.Traits;

/// What a word of a text means to the finder of places, found out once for all its tokens.
///
/// @param owner whose finding it is
/// @param marks bits of [Cue], which it tells of a name beside it, and those below
/// @param alone what the word alone may name, null for nothing
record WordNote(WordNotes owner, long marks, @Nullable Namesakes alone) {
  private static final int FIRST = Cue.size();

  /// It has the ending of an adjective made of a name: сумського.
  static final long ADJECTIVE = 1L << FIRST;

  /// One of its dictionary forms is an adjective's.
  static final long ADJECTIVE_BY_LEMMA = 1L << FIRST + 1;

  /// Іванович, Іванівни.
  static final long PATRONYMIC = 1L << FIRST + 2;

  /// It may name something alone.
  static final long NAME = 1L << FIRST + 3;

  /// It may do so without a capital.
  static final long SMALL_NAME = 1L << FIRST + 4;

  /// A name of several words may begin with it.
  static final long BEGINS_NAME = 1L << FIRST + 5;

  static final long ANY_NAME = NAME | BEGINS_NAME;

  /// It may stand for a unit whose noun was named before: у Корабельному.
  static final long ELLIPTIC = 1L << FIRST + 6;

  /// It may be the second word of a name of several.
  static final long CONTINUES_NAME = 1L << FIRST + 7;

  /// The bits above are free: [Words] keeps there how the word is written.
  static final int FREE = FIRST + 8;

  /// Nothing but a space stands before it; set by [Words].
  static final long SPACED = 1L << 63;

  static {
    if (FREE + Traits.SIZE >= Long.SIZE) {
      throw new IllegalStateException("more cues than a mark has bits for: " + FREE);
    }
  }
}
