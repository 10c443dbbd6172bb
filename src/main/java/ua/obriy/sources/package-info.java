/// Following sources: folders, feeds, pages and site maps that change.
///
/// [ua.obriy.sources.SourceFiles] reads what sources there are. [ua.obriy.sources.Following] visits
/// each when its time has come, on virtual threads, a bounded number at once; what is new or
// changed
/// goes to an [ua.obriy.sources.Intake], what is gone is taken away from it.
// [ua.obriy.sources.Crawl]
/// reads an address once, for those who do not follow it.
///
/// State is a file for each source, replaced in one step, and always written after the intake has
/// made sure of the documents: a program killed between the two reads some again, which the intake
/// knows to be unchanged, and loses none. A state that cannot be read is set aside and everything
/// is read again.
///
/// What disappears: a file that is gone, or a page that the server calls gone (410, or 404 three
/// times), takes its documents along; an entry that left a feed, or a page that left a site map,
/// does not. When a folder cannot be read whole nothing of it is taken away.
///
/// Limits: folders are looked through at each visit (names, times and sizes; contents only where
/// these differ). The state of a source is held in memory while it is visited, about 300 bytes for
/// each file or page.
@NullMarked
package ua.obriy.sources;

import org.jspecify.annotations.NullMarked;
