package ua.obriy.ingest;

/// One JSON value cut out of a stream.
///
/// @param bytes empty when it was too long
/// @param line where it starts, from 1
record Piece(byte[] bytes, long line, boolean tooLong) {}
