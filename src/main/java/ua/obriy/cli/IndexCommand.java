package ua.obriy.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `obriy index`.
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private IndexOption index = new IndexOption();
  @Mixin private RunOptions run = new RunOptions();

  @Parameters(paramLabel = "SOURCE", arity = "1..*", descriptionKey = "index.source")
  private List<String> sources = List.of();

  IndexCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    Knowledge knowledge = Knowledge.load();
    return new Indexing(console, home, knowledge)
        .run(knowledge.store(index.folder(home)), sources, run.settings());
  }
}
