/// The books of a run of indexing: what became of everything that was read, what it cost, how far
/// it came.
///
/// [ua.obriy.run.Result]s enter [ua.obriy.run.RunTally] in the order of reading and leave as
/// [ua.obriy.run.Figures]. Those are kept with each commit as [ua.obriy.run.RunState]: a run that
/// was ended by force goes on with its own figures. [ua.obriy.run.Stages] is told what each part of
/// the work cost.
///
/// Limits: the first [ua.obriy.run.RunTally#MOST_ITEMS] failed, skipped and repeated documents are
/// listed; all are counted.
@NullMarked
package ua.obriy.run;

import org.jspecify.annotations.NullMarked;
