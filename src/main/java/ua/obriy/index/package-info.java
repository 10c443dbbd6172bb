/// The write port: what an engine must do with documents that were understood.
///
/// Documents enter by [ua.obriy.index.DocumentIndex#add] and can be found after the next refresh of
/// the engine (about a second) and for good after [ua.obriy.index.DocumentIndex#commit]. The
/// manifest says with which schema, dictionary, gazetteer and topics an index was made; an engine
/// refuses to open one that does not fit.
///
/// [ua.obriy.index.History] keeps what happened to each document, removed ones too.
@NullMarked
package ua.obriy.index;

import org.jspecify.annotations.NullMarked;
