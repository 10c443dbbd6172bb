package ua.obriy.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ua.obriy.sources.Source;
import ua.obriy.sources.SourceFiles;

/// `obriy serve`.
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private IndexOption index = new IndexOption();
  @Mixin private ListenOptions listen = new ListenOptions();

  @Option(names = "--watch", descriptionKey = "serve.watch")
  private boolean watch;

  @Option(names = "--sources", paramLabel = "FILE|DIR", descriptionKey = "watch.sources")
  private @Nullable Path place;

  ServeCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    List<Source> sources =
        watch ? SourceFiles.read(place == null ? home.sources() : place) : List.of();
    Knowledge knowledge = Knowledge.load();
    SourceHomes.check(sources, knowledge.places());
    return new Serving(console, home, knowledge)
        .run(index.folder(home), listen, new Watching(console, home, sources));
  }
}
