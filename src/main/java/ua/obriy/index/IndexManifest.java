package ua.obriy.index;

/// Versions that an index was made with; a change of any of them asks for `obriy reindex`.
///
/// @param schema the engine's fields
/// @param dictionary the analysis of text
/// @param gazetteer the places
/// @param topics the topic rules
public record IndexManifest(String schema, String dictionary, String gazetteer, String topics) {}
