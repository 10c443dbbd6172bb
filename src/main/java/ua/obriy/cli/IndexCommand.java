package ua.obriy.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ua.obriy.ingest.ColumnMap;

/// `obriy index`.
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private IndexOption index = new IndexOption();

  @Option(
      names = "--map",
      paramLabel = "MAP",
      converter = ColumnMapConverter.class,
      descriptionKey = "index.map")
  private ColumnMap map = ColumnMap.USUAL;

  @Parameters(paramLabel = "SOURCE", arity = "1..*", descriptionKey = "index.source")
  private List<String> sources = List.of();

  IndexCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    Knowledge knowledge = Knowledge.load();
    return new Indexing(console, home, knowledge, map)
        .run(knowledge.store(index.folder(home)), sources);
  }

  private static final class ColumnMapConverter implements ITypeConverter<ColumnMap> {
    @Override
    public ColumnMap convert(String written) {
      return ColumnMap.parse(written);
    }
  }
}
