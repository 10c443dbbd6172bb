package ua.obriy.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `obriy serve`.
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private IndexOption index = new IndexOption();
  @Mixin private ListenOptions listen = new ListenOptions();

  ServeCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    return new Serving(console, home, Knowledge.load()).run(index.folder(home), listen);
  }
}
