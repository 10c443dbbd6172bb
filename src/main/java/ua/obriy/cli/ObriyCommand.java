package ua.obriy.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ua.obriy.index.IndexMismatchException;
import ua.obriy.lucene.LuceneStore;

/// The main job: the bundled documents, searchable in a browser.
@Command(name = "obriy", versionProvider = Version.class)
final class ObriyCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private IndexOption index = new IndexOption();
  @Mixin private ListenOptions listen = new ListenOptions();

  @picocli.CommandLine.Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  private boolean version;

  ObriyCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    Path folder = index.folder(home);
    Knowledge knowledge = Knowledge.load();
    LuceneStore store = knowledge.store(folder);
    if (!store.exists()) {
      console.say("main.indexing", home.documents());
      int code = new Indexing(console, home, knowledge).run(store, home.documentSources());
      if (Stop.requested()) {
        return code;
      }
    } else {
      renew(knowledge, store);
    }
    return new Serving(console, home, knowledge).run(folder, listen);
  }

  /// An index of an older program is brought up to date; its documents stay.
  private void renew(Knowledge knowledge, LuceneStore store) throws Exception {
    try {
      store.openForReading().close();
    } catch (IndexMismatchException e) {
      console.say("main.renewing", e.getMessage());
      new Reindexing(console, knowledge).run(store);
    }
  }
}
