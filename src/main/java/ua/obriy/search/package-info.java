/// The read port: a question in our words ([ua.obriy.search.SearchRequest] with a sealed
/// [ua.obriy.search.Query]) and its answer ([ua.obriy.search.SearchPage]).
///
/// A typed question is parsed by the query parser, repaired where it clearly helps (keyboard
/// layout, Latin letters, Russian spelling, typos) against the [ua.obriy.search.Vocabulary] of an
/// engine, and handed to a [ua.obriy.search.SearchEngine]. No engine's types appear here.
@NullMarked
package ua.obriy.search;

import org.jspecify.annotations.NullMarked;
