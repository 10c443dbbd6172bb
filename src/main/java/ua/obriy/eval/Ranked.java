package ua.obriy.eval;

/// One document of an answer.
record Ranked(String document, double score) {}
