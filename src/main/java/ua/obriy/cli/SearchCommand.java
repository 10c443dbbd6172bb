package ua.obriy.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ua.obriy.http.LocalSearch;
import ua.obriy.lucene.LuceneEngine;

/// `obriy search`: the answer of `/api/search`, for people or as JSON.
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private IndexOption index = new IndexOption();

  @Option(names = "--json", descriptionKey = "search.json")
  private boolean json;

  @Option(names = "--region", paramLabel = "X", descriptionKey = "search.region")
  private List<String> regions = List.of();

  @Option(names = "--city", paramLabel = "X", descriptionKey = "search.city")
  private List<String> cities = List.of();

  @Option(names = "--place", paramLabel = "X", descriptionKey = "search.place")
  private List<String> places = List.of();

  @Option(names = "--topic", paramLabel = "X", descriptionKey = "search.topic")
  private List<String> topics = List.of();

  @Option(names = "--kind", paramLabel = "X", descriptionKey = "search.kind")
  private List<String> kinds = List.of();

  @Option(names = "--language", paramLabel = "X", descriptionKey = "search.language")
  private List<String> languages = List.of();

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "search.from")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "search.to")
  private @Nullable String to;

  @Option(names = "--size", paramLabel = "N", defaultValue = "10", descriptionKey = "search.size")
  private String size = "10";

  @Option(names = "--as-typed", descriptionKey = "search.asTyped")
  private boolean asTyped;

  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "search.query")
  private List<String> words = List.of();

  SearchCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    Knowledge knowledge = Knowledge.load();
    try (LuceneEngine engine = knowledge.store(index.folder(home)).openForReading()) {
      byte[] answer = ask(knowledge, engine);
      if (json) {
        console.out().write(answer);
        console.out().println();
      } else {
        new HitList(console).print(answer);
      }
    }
    return 0;
  }

  private byte[] ask(Knowledge knowledge, LuceneEngine engine) throws IOException {
    LocalSearch search =
        new LocalSearch(
            knowledge.search(engine, home),
            engine,
            knowledge.places(),
            knowledge.topics().topics());
    try {
      return search.answer(parameters());
    } catch (IllegalArgumentException e) {
      throw new CommandException(String.valueOf(e.getMessage()));
    }
  }

  private Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("q", List.of(String.join(" ", words)));
    parameters.put("region", regions);
    parameters.put("city", cities);
    parameters.put("place", places);
    parameters.put("topic", topics);
    parameters.put("kind", kinds);
    parameters.put("lang", languages);
    parameters.put("from", from == null ? List.of() : List.of(from));
    parameters.put("to", to == null ? List.of() : List.of(to));
    parameters.put("size", List.of(size));
    parameters.put("asTyped", List.of(Boolean.toString(asTyped)));
    return parameters;
  }
}
