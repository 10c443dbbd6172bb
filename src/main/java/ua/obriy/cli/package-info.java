/// The program: its command line and the only place where the parts are put together.
///
/// [ua.obriy.cli.Main] reads the arguments and runs one command. `Knowledge` is what all commands
/// share (dictionary, gazetteer, topics, enricher), `Home` the folders of the project. Messages are
/// Ukrainian or English, from `messages.properties`.
///
/// Exit codes are in `ExitCodes`. Interrupted, a command keeps what it has done and says so.
///
/// A run of indexing: `Indexing` decides, `IndexWriting` or a `DryIndex` stands behind it.
/// `Reading` reads, `Pipeline` gives each document its way (`DocumentWork`) on all cores and keeps
/// the order where it matters, `Schedule` knows where an earlier run stopped and when to commit.
@NullMarked
package ua.obriy.cli;

import org.jspecify.annotations.NullMarked;
