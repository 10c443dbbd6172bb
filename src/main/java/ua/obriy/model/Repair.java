package ua.obriy.model;

/// One change that reading made to the original.
///
/// @param kind short stable name: `furniture`, `title`, `bullets`, `encoding`, `control` …
/// @param before the original words, cut at 200 characters with «…»
/// @param after what stands there now, empty when it was removed
public record Repair(String kind, Field field, String before, String after) {}
