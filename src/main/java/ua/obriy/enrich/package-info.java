/// Understands a document: one analysis of its title and text, then places, topics and names.
///
/// The language comes first: what the sender states, else what the words tell. Russian and English
/// documents are read as if they were Ukrainian where a word certainly stands for another, so that
/// cities, raions and regions are found in both, and topics in Russian ones; people, organisations
/// and villages are found in Ukrainian documents only. Dates and sums are found in all but those of
/// languages that are not told apart, in which nothing is looked for.
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
