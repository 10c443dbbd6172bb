/// The words that all stages share: a document on its way in ([SourceDocument]), the same document
/// understood ([EnrichedDocument]), and what was understood: places, topics, names, each with its
/// evidence.
///
/// Everything here is an immutable record without behaviour of a stage; nothing here knows a file
/// format, an index or a network. All text offsets are UTF-16 code units into the document's stored
/// title or text.
@NullMarked
package ua.obriy.model;

import org.jspecify.annotations.NullMarked;
