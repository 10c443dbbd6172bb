/// Understands a document: one analysis of its title and text, then places, topics and names.
///
/// A [ua.obriy.model.SourceDocument] goes in, an [ua.obriy.model.EnrichedDocument] comes out. What
/// the sender gave wins over what was inferred.
@NullMarked
package ua.obriy.enrich;

import org.jspecify.annotations.NullMarked;
