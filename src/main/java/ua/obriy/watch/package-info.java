/// Saved searches: who wants to know of new documents, what was found for them, and telling them.
///
/// [ua.obriy.watch.Watches] takes a document just before it is indexed, asks the stored questions
/// ([ua.obriy.search.StoredQuestions]) which of them it answers, and keeps a match for each: the
/// last ones for a feed, all that wait for a webhook. A document that was in the index before and
/// answered the same question then is no news. Deliveries are signed, repeated with growing pauses,
/// given up in the end and counted.
///
/// State is a journal of lines with checksums in one folder, written by one process, the one that
/// writes the index; it is written anew as a whole at each start. Nothing is delivered twice unless
/// the answer of the receiver or the note of it was lost; the id of the match tells.
@NullMarked
package ua.obriy.watch;

import org.jspecify.annotations.NullMarked;
