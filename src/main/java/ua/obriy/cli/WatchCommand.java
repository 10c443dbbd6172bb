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

/// `obriy watch`.
@Command(name = "watch")
final class WatchCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private IndexOption index = new IndexOption();

  @Option(names = "--sources", paramLabel = "FILE|DIR", descriptionKey = "watch.sources")
  private @Nullable Path place;

  @Option(names = "--once", descriptionKey = "watch.once")
  private boolean once;

  @Option(names = "--status", descriptionKey = "watch.status")
  private boolean status;

  WatchCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    List<Source> sources = SourceFiles.read(place == null ? home.sources() : place);
    Knowledge knowledge = Knowledge.load();
    SourceHomes.check(sources, knowledge.places());
    Watching watching = new Watching(console, home, sources);
    if (status) {
      watching.status(knowledge.store(index.folder(home)));
      return 0;
    }
    return watching.run(knowledge, knowledge.store(index.folder(home)), once);
  }
}
