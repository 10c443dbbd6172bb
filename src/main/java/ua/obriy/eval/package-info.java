/// Measures search against judged queries.
///
/// [ua.obriy.eval.Judgements] (queries and relevant documents, from two TSV files) and a ranker go
/// in, a [ua.obriy.eval.Run] (also as a run file of TREC) comes out, and of it an
/// [ua.obriy.eval.Evaluation]: success at 1, 5 and 10, MRR and nDCG at 10 for each kind of query,
/// with bootstrap intervals of 95 %. Two runs meet in a [ua.obriy.eval.Comparison] with a paired
/// test; [ua.obriy.eval.Expected] holds an evaluation to figures.
@NullMarked
package ua.obriy.eval;

import org.jspecify.annotations.NullMarked;
