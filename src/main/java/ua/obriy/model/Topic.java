package ua.obriy.model;

/// A topic of the catalogue.
///
/// @param id short stable name, such as `housing`
/// @param covers what belongs to it, in English, for people who label
public record Topic(String id, String name, String nameEn, String covers) {}
