package ua.obriy.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `obriy reindex`.
@Command(name = "reindex")
final class ReindexCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private IndexOption index = new IndexOption();

  ReindexCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    Knowledge knowledge = Knowledge.load();
    return new Reindexing(console, knowledge).run(knowledge.store(index.folder(home)));
  }
}
