package ua.obriy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ua.obriy.enrich.Annotated;
import ua.obriy.model.EnrichedDocument;
import ua.obriy.model.Provenance;
import ua.obriy.model.SourceDocument;
import ua.obriy.model.Token;
import ua.obriy.text.DocumentLanguage;

/// `obriy analyze TEXT`, for people who wonder why something is found or not.
@Command(name = "analyze")
final class AnalyzeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private HelpOptions help = new HelpOptions();

  @Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "analyze.text")
  private List<String> words = List.of();

  @Option(names = "--json", descriptionKey = "analyze.json")
  private boolean json;

  AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    String text = text();
    if (text.isBlank()) {
      throw new CommandException(console.messages().text("analyze.empty"));
    }
    Knowledge knowledge = Knowledge.load();
    Annotated annotated = knowledge.enricher().annotate(document(text));
    EnrichedDocument found = annotated.document();
    List<Token> read = found.analysis().text();
    List<ExplainedToken> tokens =
        DocumentLanguage.ofCode(found.lang()) == DocumentLanguage.UKRAINIAN
            ? ExplainedToken.of(text, read, knowledge)
            : ExplainedToken.foreign(text, read);
    if (json) {
      console.out().write(AnalysisJson.of(annotated, tokens));
      console.out().println();
    } else {
      new AnalysisReport(console, knowledge).print(found, tokens);
    }
    return 0;
  }

  private String text() throws IOException {
    return words.equals(List.of("-"))
        ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
        : String.join(" ", words);
  }

  private static SourceDocument document(String text) {
    Provenance typed = new Provenance("analyze", "", "text");
    return SourceDocument.of("analyze", "", text, typed);
  }
}
