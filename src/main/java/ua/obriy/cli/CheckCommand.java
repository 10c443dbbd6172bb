package ua.obriy.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ua.obriy.lucene.LuceneEngine;

/// `obriy check`: reads every stored document.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private IndexOption index = new IndexOption();

  CheckCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    Path folder = index.folder(home);
    long[] read = {0};
    try (LuceneEngine engine = Knowledge.load().store(folder).openForReading()) {
      engine.forEach(_ -> read[0]++);
      if (read[0] != engine.size()) {
        throw new CommandException(
            console.messages().text("check.differs", engine.size(), read[0]));
      }
    }
    console.say("check.fine", folder, read[0], Knowledge.manifest());
    return 0;
  }
}
