package ua.obriy.places;

import org.jspecify.annotations.Nullable;

/// What a word of a text means to the finder of places, found out once for all its tokens.
///
/// @param owner whose finding it is
/// @param cues bits of [Cue]: what it tells of a name beside it
/// @param adjective whether it has the ending of an adjective made of a name: сумського
/// @param alone what the word alone may name, null for nothing
/// @param small whether it may name that without a capital
/// @param longer whether a name of several words may begin with it
record WordNote(
    WordNotes owner,
    long cues,
    boolean adjective,
    @Nullable Namesakes alone,
    boolean small,
    boolean longer) {}
