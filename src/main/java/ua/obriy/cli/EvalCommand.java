package ua.obriy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ua.obriy.eval.Comparison;
import ua.obriy.eval.Evaluation;
import ua.obriy.eval.Expected;
import ua.obriy.eval.Judgements;
import ua.obriy.eval.Run;
import ua.obriy.lucene.LuceneEngine;
import ua.obriy.search.Filters;
import ua.obriy.search.SearchPage;
import ua.obriy.search.SearchRequest;
import ua.obriy.search.TypedQuestion;
import ua.obriy.search.TypedSearch;

/// `obriy eval`: how well judged queries are answered, also against another run and against
/// expected figures.
@Command(name = "eval")
final class EvalCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private IndexOption index = new IndexOption();

  @Option(names = "--queries", required = true, paramLabel = "F", descriptionKey = "eval.queries")
  private @Nullable Path queries;

  @Option(names = "--qrels", required = true, paramLabel = "F", descriptionKey = "eval.qrels")
  private @Nullable Path qrels;

  @Option(names = "--run", paramLabel = "F", descriptionKey = "eval.run")
  private @Nullable Path run;

  @Option(names = "--ranked", paramLabel = "F", descriptionKey = "eval.ranked")
  private @Nullable Path ranked;

  @Option(names = "--compare", paramLabel = "F", descriptionKey = "eval.compare")
  private @Nullable Path compare;

  @Option(names = "--expected", paramLabel = "F", descriptionKey = "eval.expected")
  private @Nullable Path expected;

  @Option(names = "--as-typed", descriptionKey = "search.asTyped")
  private boolean asTyped;

  EvalCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    Judgements judgements = Judgements.read(queries, qrels);
    Run answers = ranked == null ? ask(judgements) : Run.read(ranked);
    Evaluation evaluation = Evaluation.of(judgements, answers);
    console.out().print(evaluation.table());
    if (compare != null) {
      console.out().print(new Comparison(judgements, Run.read(compare), answers).table());
    }
    if (run != null) {
      Files.writeString(run, answers.lines(judgements, "obriy"));
      console.say("eval.written", run);
    }
    return expected == null ? 0 : missed(Expected.read(expected).missedBy(evaluation));
  }

  /// The exit code: figures that are missed fail a build.
  private int missed(List<String> missed) {
    missed.forEach(message -> console.say("eval.missed", message));
    return missed.isEmpty() ? 0 : 1;
  }

  private Run ask(Judgements judgements) throws IOException {
    Knowledge knowledge = Knowledge.load();
    try (LuceneEngine engine = knowledge.store(index.folder(home)).openForReading()) {
      TypedSearch search = knowledge.search(engine, home);
      return Evaluation.ask(judgements, query -> ask(search, query));
    }
  }

  private List<SearchPage.Hit> ask(TypedSearch search, String query) throws IOException {
    TypedQuestion question =
        new TypedQuestion(
            query,
            Filters.NONE,
            SearchRequest.Sort.RELEVANCE,
            SearchRequest.MAX_SIZE,
            null,
            Set.of(),
            asTyped);
    return search.search(question).page().hits();
  }
}
