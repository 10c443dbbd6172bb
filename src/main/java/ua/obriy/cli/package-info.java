/// The program: its command line and the only place where the parts are put together.
///
/// [ua.obriy.cli.Main] reads the arguments and runs one command. `Knowledge` is what all commands
/// share (dictionary, gazetteer, topics, enricher), `Home` the folders of the project. Messages are
/// Ukrainian or English, from `messages.properties`.
///
/// Exit codes: 0 done, 1 something could not be done (the message says what), 2 a wrong call.
/// Interrupted, a command keeps what it has done and says so.
@NullMarked
package ua.obriy.cli;

import org.jspecify.annotations.NullMarked;
