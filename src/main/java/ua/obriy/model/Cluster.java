package ua.obriy.model;

/// The story of a document: it and its copies.
///
/// @param id any key of a member leads to the story; this is the smallest one
/// @param size documents of the index in the story, at least 2
public record Cluster(String id, int size) {}
