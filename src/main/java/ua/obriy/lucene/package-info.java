/// The embedded engine: both ports over a folder of Lucene.
///
/// [ua.obriy.lucene.LuceneStore] is a folder with generations of an index. It opens for writing
/// ([ua.obriy.lucene.LuceneIndex], which is searched at the same time), for reading
/// ([ua.obriy.lucene.LuceneEngine], which follows the commits and generations of another process),
/// and for making a new generation ([ua.obriy.lucene.Rebuild]).
///
/// Documents enter as [ua.obriy.model.EnrichedDocument]s, whose tokens are indexed as they are, and
/// leave as hits with counts. One question is one matching pass into bit sets, from which total,
/// facets, months and hits are all taken, so that they agree; only then the best are scored.
///
/// Documents in another language than Ukrainian stand in the same fields under terms that begin
/// with the language (`:ru:дорог`); a word of a question asks for its lemmas and for its stem in
/// every language that the index holds, so that all languages are counted and ranked together.
///
/// Every word of a document is indexed, also those that say little; which of them a question may
/// miss is decided in [ua.obriy.search]. Runs of letters ([ua.obriy.lucene.Grams]) rank what was
/// found and never find anything themselves, so that totals and facets count documents with the
/// words. A document that is a part of another ([ua.obriy.model.SourceDocument#partOf]) is ranked
/// in the light of its whole.
///
/// Limits: two thousand million documents, one writing process, questions of two seconds. Threads
/// that search must not be interrupted: that would close the files for everybody.
@NullMarked
package ua.obriy.lucene;

import org.jspecify.annotations.NullMarked;
