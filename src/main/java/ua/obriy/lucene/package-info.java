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
/// Limits: two thousand million documents, one writing process, questions of two seconds. Threads
/// that search must not be interrupted: that would close the files for everybody.
@NullMarked
package ua.obriy.lucene;

import org.jspecify.annotations.NullMarked;
