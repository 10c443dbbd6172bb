package ua.obriy.cli;

import java.io.IOException;
import picocli.CommandLine;
import ua.obriy.search.QuerySyntaxException;

/// Says why a command failed; a stack only for what nobody foresaw, or with OBRIY_DEBUG.
record Failure(Console console) implements CommandLine.IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception e, CommandLine command, CommandLine.ParseResult result) {
    boolean foreseen =
        e instanceof CommandException
            || e instanceof IOException
            || e instanceof QuerySyntaxException;
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    console.say(foreseen ? "failed" : "failed.unexpected", message);
    if (!foreseen || System.getenv("OBRIY_DEBUG") != null) {
      e.printStackTrace(console.err());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
