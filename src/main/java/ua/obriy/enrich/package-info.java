/// Understands a document: one analysis of its title and text, then places, topics and names.
///
/// A [ua.obriy.model.SourceDocument] goes in, an [ua.obriy.model.EnrichedDocument] comes out. What
/// the sender gave wins over what was inferred: given topics replace inferred ones, given places
/// become what the document is about (the others stay as mentions), given names
/// stand before those of the text. A given
/// label that leads to no topic or to no single place changes nothing and stays in the source
/// document.
@NullMarked
package ua.obriy.enrich;

import org.jspecify.annotations.NullMarked;
