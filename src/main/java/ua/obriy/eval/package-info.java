/// Measures search against judged queries.
///
/// [ua.obriy.eval.Judgements] (queries and relevant documents, from two TSV files) and a ranker go
/// in, an [ua.obriy.eval.Evaluation] comes out: success at 1 and 10, MRR and nDCG at 10, each with
/// a
/// bootstrap interval of 95 %, and a run file in the format of TREC.
@NullMarked
package ua.obriy.eval;

import org.jspecify.annotations.NullMarked;
