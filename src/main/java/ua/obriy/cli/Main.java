package ua.obriy.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/// The program.
public final class Main {
  /// Lucene advises the vector module at each start. Measured, it saves some 8 % of a question's
  /// work and costs half a second of each start and a warning of the JVM.
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  private Main() {}

  /// Ends the process with the exit code of the command.
  public static void main(String[] args) {
    System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tT %4$s %5$s%6$s%n");
    Logger.getLogger("").setLevel(Level.WARNING);
    VECTORS.setLevel(Level.SEVERE);
    Console console = Console.ofProcess(Language.of(args, System.getenv()));
    System.exit(run(console, args));
  }

  static int run(Console console, String... args) {
    return commands(console).execute(args);
  }

  static CommandLine commands(Console console) {
    Home home = Home.ofProcess();
    CommandLine line = new CommandLine(new ObriyCommand(console, home));
    line.addSubcommand("index", new IndexCommand(console, home));
    line.addSubcommand("serve", new ServeCommand(console, home));
    line.addSubcommand("watch", new WatchCommand(console, home));
    line.addSubcommand("search", new SearchCommand(console, home));
    line.addSubcommand("annotate", new AnnotateCommand(console));
    line.addSubcommand("analyze", new AnalyzeCommand(console));
    line.addSubcommand("eval", new EvalCommand(console, home));
    line.addSubcommand("reindex", new ReindexCommand(console, home));
    line.addSubcommand("check", new CheckCommand(console, home));
    line.addSubcommand("train", new TrainCommand(console, home));
    line.setResourceBundle(console.messages().bundle());
    line.setOut(console.writer());
    line.setErr(console.errorWriter());
    line.setParameterExceptionHandler(new WrongCall(console));
    line.setExecutionExceptionHandler(new Failure(console));
    line.setAbbreviatedOptionsAllowed(false);
    return line;
  }
}
