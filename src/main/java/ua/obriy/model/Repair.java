package ua.obriy.model;

/// One change that reading made to the original.
///
/// @param kind short stable name: `charset`, `encoding`, `control`, `spaced`, `lookalike`,
///     `bullets`, `furniture`, `title`, `member`
/// @param line the line of the original title or text, from 1, that was changed, or the first of
///     several; 0 when it is the whole. A line is what stands between two `\n`
/// @param before the original words, at most 200 characters of them, around the first change, with
///     «…» where it was cut
/// @param after what stands there now, empty when it was removed
public record Repair(String kind, Field field, int line, String before, String after) {}
